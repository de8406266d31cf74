import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { fold } from '#workbook/fold.ts'
import type { Answer, PurposeCheck } from './index.ts'
import { written } from './parts.ts'
import { isSameVoice, put } from './people.ts'

/**
 * Adds the sentences and notes of a sheet that a member sent back to `own`. A sentence goes to that member's row; if another
 * already stands there, into a row of its own. The same sheet added again changes nothing. What was agreed stays one's own.
 */
export function collect(own: PurposeCheck, answered: PurposeCheck): PurposeCheck {
  return {
    ...own,
    answers: written(answered.answers).reduce(withAnswer, own.answers),
    notes: withNotes(
      own.notes,
      answered.notes.map(({ text }) => text)
    )
  }
}

function withAnswer(answers: Answer[], theirs: Answer): Answer[] {
  const rows = answers.filter((one) => isSameVoice(one, theirs) || isNameless(theirs))
  if (rows.some(({ sentence }) => fold(sentence) === fold(theirs.sentence))) return answers
  const row = rows.find((one) => one.sentence === '' && !isNameless(theirs))
  if (!row) return put(answers, theirs)
  const named = { member: row.member || theirs.member, name: row.name || theirs.name }
  return answers.map((one) => (one === row ? { ...theirs, ...named, id: row.id } : one))
}

const isNameless = ({ member, name }: Answer) => fold(member + name) === ''

/** `notes` with those of `texts` that it does not hold, empty rows first. */
export function withNotes(notes: PurposeCheck['notes'], texts: readonly string[]): PurposeCheck['notes'] {
  const all = [...notes]
  for (const text of texts) {
    if (text.trim() === '' || all.some((note) => note.text === text)) continue
    const free = all.findIndex((note) => note.text === '')
    if (free >= 0) all[free] = { id: all[free]?.id ?? newId(), text }
    else if (all.length < MOST_ITEMS) all.push({ id: newId(), text })
  }
  return all
}
