import { type CalendarEvent, toCalendar } from '#workbook/calendar.ts'
import { fileName } from '#workbook/file-name.ts'
import { save } from './save-file.ts'

/** What a calendar file is named for, and its events with it. */
export interface CalendarName {
  readonly title: string
  /** What of the sheet it is, where it is not all: in the file's name alone, since the events are the same. */
  readonly part?: string | undefined
  readonly coalition: string
  readonly date: string
}

/**
 * Hands the events to the reader as a file for their calendar; false, and no file, if none has a day. Each `uid`, unique in
 * its sheet, is made the sheet's by the worksheet's title, the coalition and the date, which the sheet's copies in other
 * hands share: whoever adds it again, from whichever copy, updates the event.
 */
export function saveCalendar(events: readonly CalendarEvent[], calendar: CalendarName): boolean {
  const { title, part = '', coalition, date } = calendar
  const sheet = fileName(title, coalition, date, 'ics').slice(0, -'.ics'.length)
  const content = toCalendar(
    events.map((event) => ({ ...event, uid: `${event.uid}@${sheet}` })),
    Date.now()
  )
  if (content !== '') save(fileName(`${title} ${part}`, coalition, date, 'ics'), content, 'text/calendar')
  return content !== ''
}
