import { dayInWords } from '#workbook/day.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { withNotes } from './collect.ts'
import type { PurposeCheck } from './index.ts'
import { withPeople } from './people.ts'

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
