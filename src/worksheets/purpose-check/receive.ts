import { blankOf } from '#workbook/blank.ts'
import { dayInWords } from '#workbook/day.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import type { Named } from '#workbook/roster.ts'
import { type Answer, type PurposeCheck, answer } from './index.ts'
import { isEmpty, written } from './parts.ts'

/**
 * Takes over from another worksheet: its people as those who write, its sentence as the agreed one if there is none yet, who
 * sees to it, and everything else as notes.
 */
export function receive(sheet: PurposeCheck, { purpose, people, items }: HandOver): PurposeCheck {
  const taker = sheet.who === '' && sheet.by === '' ? items.find(({ who }) => who !== '') : undefined
  const agreed = sheet.agreed || purpose
  return {
    ...sheet,
    answers: withPeople(sheet.answers, people),
    agreed,
    who: taker?.who ?? sheet.who,
    by: taker?.by ?? sheet.by,
    notes: withNotes(sheet.notes, [
      ...(agreed === purpose ? [] : [purpose]),
      ...items.map((item) => inWords(item, taker))
    ])
  }
}

/** An item as a note, without what has found a place of its own. */
function inWords(item: HandedItem, taker: HandedItem | undefined): string {
  const { text, note, who, by } = item
  return [text, note, ...(item === taker ? [] : [who, dayInWords(by)])].filter(Boolean).join(' · ')
}

/**
 * Adds the sentences and notes of a sheet that a member sent back to `own`. A sentence goes to that member's row; if another
 * already stands there, into a row of its own. The same sheet added again changes nothing. What was agreed stays one's own.
 */
export function collect(own: PurposeCheck, answered: PurposeCheck): PurposeCheck {
  const texts = answered.notes.map(({ text }) => text)
  return {
    ...own,
    answers: written(answered.answers).reduce(withAnswer, own.answers),
    notes: withNotes(own.notes, texts)
  }
}

function withAnswer(answers: Answer[], theirs: Answer): Answer[] {
  const nameless = fold(theirs.member + theirs.name) === ''
  const rows = answers.filter((one) => nameless || isSameVoice(one, theirs))
  if (rows.some(({ sentence }) => fold(sentence) === fold(theirs.sentence))) return answers
  const row = rows.find((one) => one.sentence === '' && !nameless)
  if (!row) return put(answers, theirs)
  const named = { member: row.member || theirs.member, name: row.name || theirs.name }
  return answers.map((one) => (one === row ? { ...theirs, ...named, id: row.id } : one))
}

/** `answers` with a row for each of `people` who has none. */
export function withPeople(answers: readonly Answer[], people: readonly Named[]): Answer[] {
  return people.reduce<Answer[]>(
    (all, { name, member }) =>
      fold(name + member) === '' || all.some((one) => isSameVoice(one, { name, member }))
        ? all
        : put(all, { name, member }),
    [...answers]
  )
}

/** Whether two rows speak for the same: of one member, and of one person where both name one. */
function isSameVoice(one: Named, other: Named): boolean {
  const [name, otherName] = [fold(one.name), fold(other.name)]
  const isNamed = fold(one.member + one.name) !== ''
  return isNamed && fold(one.member) === fold(other.member) && (name === otherName || !name || !otherName)
}

/** `answers` with `next` in the first row that says nothing, or below the last. Beyond `MOST_ITEMS` it is left out. */
function put(answers: readonly Answer[], next: Partial<Answer>): Answer[] {
  const free = answers.find(isEmpty)
  if (free) return answers.map((one) => (one === free ? { ...one, ...next, id: one.id } : one))
  if (answers.length >= MOST_ITEMS) return [...answers]
  return [...answers, { ...blankOf(answer), ...next, id: newId() }]
}

/** `notes` with those of `texts` that it does not hold, empty rows first. */
function withNotes(notes: PurposeCheck['notes'], texts: readonly string[]): PurposeCheck['notes'] {
  const all = [...notes]
  for (const text of texts) {
    if (text.trim() === '' || all.some((note) => note.text === text)) continue
    const free = all.findIndex((note) => note.text === '')
    if (free >= 0) all[free] = { id: all[free]?.id ?? newId(), text }
    else if (all.length < MOST_ITEMS) all.push({ id: newId(), text })
  }
  return all
}
