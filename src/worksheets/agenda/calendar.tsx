import { AddToCalendar } from '#ui/calendar.tsx'
import type { Agenda } from './index.ts'
import { partsText as text } from './parts-text.ts'
import { about } from './text.ts'

/** Offers the next meeting to the reader's calendar, at the hours of this one. */
export function NextInCalendar({ sheet }: { sheet: Agenda }) {
  const { coalition, next, start, minutes, where } = sheet
  if (next === '') return null
  const event = { uid: 'next', title: text.nextMeeting(coalition), day: next, start, minutes, where }
  return <AddToCalendar events={() => [event]} name={{ ...sheet, title: about.title }} />
}
