import { addMonths } from '#workbook/day.ts'
import type { CalendarEvent } from '#workbook/calendar.ts'
import { later } from './later.tsx'
import { OfferedDay, type OfferedDayProps } from './offered-day.tsx'
import type { CalendarName } from './save-calendar.ts'

interface Props extends Omit<OfferedDayProps, 'offered'> {
  /** The day from which to count, and how many months later is offered while there is none. */
  readonly from: string
  readonly months: number
  /** What the calendar is told of that day. */
  readonly event: Omit<CalendarEvent, 'day'>
  readonly calendar: CalendarName
}

const AddToCalendar = later(async () => ({ default: (await import('./calendar.tsx')).AddToCalendar }))

/** A day to come back on: one is offered, and once there is one it can go into the reader's calendar. */
export function LookAgain({ from, months, event, calendar, ...field }: Props) {
  return (
    <div>
      <OfferedDay {...field} offered={addMonths(from, months)} />
      {field.value && <AddToCalendar events={() => [{ ...event, day: field.value }]} name={calendar} />}
    </div>
  )
}
