import { blankOf } from '#workbook/blank.ts'
import { dayInWords } from '#workbook/day.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { withMembers } from '#workbook/member-rows.ts'
import { type Rotation, member } from './index.ts'

/** Takes over from another worksheet: its people as those who take turns, and what led here as notes. */
export function receive(sheet: Rotation, { people, items }: HandOver): Rotation {
  const notes = [...sheet.notes]
  for (const { text, note, who, by } of items) {
    const words = [text, note, who, dayInWords(by)].filter(Boolean).join(' · ')
    if (words.trim() === '' || notes.some((one) => one.text === words)) continue
    const free = notes.findIndex((one) => one.text === '')
    if (free >= 0) notes[free] = { id: notes[free]?.id ?? newId(), text: words }
    else if (notes.length < MOST_ITEMS) notes.push({ id: newId(), text: words })
  }
  return {
    ...sheet,
    members: withMembers(sheet.members, people, (id) => ({ ...blankOf(member), id })),
    notes
  }
}
