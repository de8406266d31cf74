import { addMonths, dayInWords } from '#workbook/day.ts'
import type { CalendarEvent } from '#workbook/calendar.ts'
import { DayField, type FieldProps } from './fields.tsx'
import { later } from './later.tsx'
import type { CalendarName } from './save-calendar.ts'

interface Props extends FieldProps<string> {
  /** The day from which to count, and how many months later is offered while there is none. */
  readonly from: string
  readonly months: number
  /** The words of the button that takes the offered day. */
  readonly offer: (day: string) => string
  /** What the calendar is told of that day. */
  readonly event: Omit<CalendarEvent, 'day'>
  readonly calendar: CalendarName
}

const AddToCalendar = later(async () => ({ default: (await import('./calendar.tsx')).AddToCalendar }))

/** A day to come back on: one is offered, and once there is one it can go into the reader's calendar. */
export function LookAgain({ from, months, offer, event, calendar, ...field }: Props) {
  const offered = field.value === '' && addMonths(from, months)
  return (
    <div>
      <DayField {...field} />
      {offered && (
        <button type="button" onClick={() => field.change(offered)}>
          {offer(dayInWords(offered))}
        </button>
      )}
      {field.value && <AddToCalendar events={() => [{ ...event, day: field.value }]} name={calendar} />}
    </div>
  )
}
