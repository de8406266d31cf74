import type { CalendarEvent } from '#workbook/calendar.ts'
import { addMonths, dayInWords } from '#workbook/day.ts'
import { DayField, type FieldProps } from './fields.tsx'
import { later } from './later.tsx'
import { text } from './text.ts'

interface Props extends FieldProps<string> {
  readonly sheet: { readonly coalition: string; readonly date: string }
  /** The title of the worksheet, which names the calendar file. */
  readonly worksheet: string
  /** So many months after the sheet's date a day is offered, while there is none. */
  readonly months: keyof typeof text.inMonths
  /** What the calendar is told of that day. */
  readonly event: Omit<CalendarEvent, 'uid' | 'day'>
}

const AddToCalendar = later(async () => ({ default: (await import('./calendar.tsx')).AddToCalendar }))

/** A day to come back on: one is offered, and once there is one it can go into the reader's calendar. */
export function LookAgain({ sheet, worksheet, months, event, ...field }: Props) {
  const { name, value, change } = field
  const offered = value === '' && addMonths(sheet.date, months)
  return (
    <div>
      <DayField {...field} />
      {offered && (
        <button type="button" onClick={() => change(offered)}>
          {text.inMonths[months]}: {dayInWords(offered)}
        </button>
      )}
      {value && (
        <AddToCalendar events={() => [{ ...event, uid: name, day: value }]} name={{ ...sheet, title: worksheet }} />
      )}
    </div>
  )
}
