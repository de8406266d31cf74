import { isDay, plain } from './accept.ts'
import { linesOf, onOneLine } from './line.ts'

export interface CalendarEvent {
  /** Unique among the events of the file, and the same whenever the same event is written again: a calendar knows it by this. */
  readonly uid: string
  readonly title: string
  /** `YYYY-MM-DD`. An event without a day, or with a half-typed one, is left out. */
  readonly day: string
  /** `HH:MM` wherever the reader is. Without it, or with anything else, the event takes the whole day. */
  readonly start?: string | undefined
  /** How long it takes from `start`, up to a week; an hour if that is not said. */
  readonly minutes?: number | undefined
  readonly where?: string | undefined
  readonly note?: string | undefined
  /** Repeats for ever, every so many whole months (1 to 999). */
  readonly every?: { readonly months: number } | undefined
  /** So many whole days before (0 to 999) the calendar reminds: at the hour of `start`, or at nine in the morning. */
  readonly remind?: number | undefined
}

/**
 * The events as an iCalendar file (RFC 5545), or '' if none has a day: a file without an event is not one. Never throws; a part
 * of an event that makes no sense is left out. `stamp` is the moment of writing.
 *
 * Text is cleaned first: unpaired surrogates and bidirectional controls as in `plain`, control characters and the spaces
 * around lines gone. Titles and places are on one line, notes keep their lines. Then a calendar reads the very words back.
 *
 * Each writing counts `SEQUENCE` up by the minutes since 1970: calendars that know the `uid` already leave the event as it is
 * unless the number is higher, and nothing here remembers how often a file was saved.
 */
export function toCalendar(events: readonly CalendarEvent[], stamp: Date | number): string {
  const dated = events.filter(({ day }) => isWholeDay(day))
  if (dated.length === 0) return ''
  const at = momentOf(stamp)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Holding Together//Worksheets//EN',
    ...dated.flatMap((event) => linesOfEvent(event, at)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOfEvent({ uid, title, day, start, minutes, where, note, every, remind }: CalendarEvent, at: Date) {
  const time = start !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? start : undefined
  return [
    'BEGIN:VEVENT',
    ...property('UID', onOneLine(plain(uid))),
    `DTSTAMP:${compact(at)}Z`,
    `SEQUENCE:${Math.floor(at.getTime() / 60_000)}`,
    ...(time === undefined ? wholeDay(day) : hours(day, time, minutes)),
    ...(every && within(every.months, 1, 999) ? [`RRULE:FREQ=MONTHLY${lastDay(day)};INTERVAL=${every.months}`] : []),
    ...property('SUMMARY', onOneLine(plain(title))),
    ...property('LOCATION', onOneLine(plain(where ?? ''))),
    ...property('DESCRIPTION', onItsLines(note ?? '')),
    ...(remind !== undefined && within(remind, 0, 999) ? alarm(remind, time, title) : []),
    'END:VEVENT'
  ]
}

/** The end of a whole day is the day after. It leaves its people free: a day to check again on is no day off. */
const wholeDay = (day: string) => [
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day)).slice(0, 8)}`,
  'TRANSP:TRANSPARENT'
]

/** Floating: no time zone is written, since the people who meet mean the clock on their wall. */
function hours(day: string, time: string, minutes = 60): readonly string[] {
  const start = Date.parse(`${day}T${time}Z`)
  const end = start + (within(minutes, 1, 10_080) ? minutes : 60) * 60_000
  return [`DTSTART:${compact(new Date(start))}`, `DTEND:${compact(new Date(end))}`]
}

/**
 * Calendars leave out a month that has no such day. So the last day of a month, from the 29th on, repeats as the last day of
 * each. A 29th or 30th before the last stays what it is and mostly skips February: the rule that would name the day before
 * (`BYSETPOS`) is one that Outlook does not read.
 */
const lastDay = (day: string) => (Number(day.slice(8)) > 28 && dayAfter(day).getUTCDate() === 1 ? ';BYMONTHDAY=-1' : '')

/** A whole day begins at midnight, when nobody wants to hear of it: nine in the morning is nine hours later. */
const alarm = (days: number, time: string | undefined, title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(onOneLine(plain(title)))}`,
  `TRIGGER:${time !== undefined ? `-P${days}D` : days === 0 ? 'PT9H' : `-PT${days * 24 - 9}H`}`,
  'END:VALARM'
]

const onItsLines = (words: string) => linesOf(plain(words)).join('\n').trim()

const property = (name: string, text: string) => (text === '' ? [] : [`${name}:${escaped(text)}`])

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** `line` in pieces of at most 75 octets of UTF-8, the later ones behind a space; no character is cut. */
function folded(line: string): string {
  let octets = 0
  let result = ''
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}

/** A real day whose year has its four figures, as has that of the day after. A half-typed year begins with 0. */
const isWholeDay = (day: string) => isDay(day) && day >= '1000' && day < '9999'

const within = (count: number, least: number, most: number) =>
  Number.isInteger(count) && count >= least && count <= most

/** 1970 for what is no moment, and at most the end of the year 6000, up to which SEQUENCE is a number of 32 bits. */
const momentOf = (stamp: Date | number) => new Date(Math.min(Math.max(Number(stamp) || 0, 0), Date.UTC(6000, 11, 31)))

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000)

/** Such as `20260326T180000`. */
const compact = (moment: Date) => moment.toISOString().slice(0, 19).replace(/[-:]/g, '')
