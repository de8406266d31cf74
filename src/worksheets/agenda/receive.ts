import { blankOf } from '#workbook/blank.ts'
import { dayInWords } from '#workbook/day.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { type Agenda, type Item, item as itemField } from './index.ts'
import { isEmpty, isWritten } from './items.ts'
import { MOST_MINUTES } from './limits.ts'
import { minuteOf } from './times.ts'

/** What is not a topic with minutes of its own gets so many. */
const MINUTES = 10

/**
 * What another worksheet wants to be talked about comes on the agenda: in the empty rows first, then at the end. A topic
 * without an outcome is left to be given one; a point or an action is there to be discussed. What stands on it already does not
 * come twice. A new agenda takes the hours and the place as well.
 */
export function receive(sheet: Agenda, { items, start, minutes, where }: HandOver): Agenda {
  const known = new Set(sheet.items.map(keyOf))
  const coming = items.map(itemFrom).filter((item) => !isEmpty(item) && !known.has(keyOf(item)))
  const rows = sheet.items.map((row) => (isUntouched(row) ? { ...(coming.shift() ?? row), id: row.id } : row))
  const isNew = !isWritten(sheet) && sheet.start + sheet.where === ''
  const setUp = isNew
    ? { start: minuteOf(start) === undefined ? '' : start, minutes: minutes || sheet.minutes, where }
    : {}
  return { ...sheet, ...setUp, items: [...rows, ...coming.slice(0, MOST_ITEMS - rows.length)] }
}

function itemFrom({ kind, text, note, who, member, by, amount, outcome }: HandedItem): Item {
  const isTopic = kind === 'topic'
  return {
    ...blankOf(itemField),
    id: newId(),
    topic: text || note,
    outcome: isTopic ? outcome : 'discussion',
    minutes: (isTopic && Math.min(amount, MOST_MINUTES)) || MINUTES,
    lead: who,
    note: [text && note, who === '' ? member : '', dayInWords(by)].filter(Boolean).join(' · ')
  }
}

/** Nothing stands in it, not even a space. */
const isUntouched = (row: Item) => isEmpty(row) && row.topic + row.lead + row.note + row.record === ''

const keyOf = ({ topic, note }: Item) => `${topic}\n${note}`
