import { type Agenda, agenda } from './index.ts'
import { asPlanned, isEmpty } from './items.ts'

/** The items that the meeting did not reach, as they were planned, and whoever had a part in it. */
export function nextRound(sheet: Agenda, date: string): Agenda {
  const blank = agenda.blank(date)
  const { coalition, start, minutes, where, facilitator, noteTaker, timekeeper } = sheet
  const left = sheet.items.filter((item) => item.state !== 'done' && !isEmpty(item))
  return {
    ...blank,
    coalition,
    start,
    minutes,
    where,
    facilitator,
    noteTaker,
    timekeeper,
    items: left.length > 0 ? left.map((item) => ({ ...asPlanned(item), record: '' })) : blank.items
  }
}
