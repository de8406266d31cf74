import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it, test } from 'vitest'
import { plain } from '#workbook/accept.ts'
import { type CalendarEvent, toCalendar } from '#workbook/calendar.ts'
import { addMonths } from '#workbook/day.ts'
import { linesOf, onOneLine } from '#workbook/line.ts'
import { foreignText } from './arbitrary.ts'
import { words } from './arbitrary-report.ts'

const stamp = Date.UTC(2026, 2, 26, 18, 5, 9)
const review: CalendarEvent = { uid: 'review', title: 'Review', day: '2026-06-12' }

/** What a calendar finds in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

function only(event: Partial<CalendarEvent>) {
  const [read1] = read(toCalendar([{ ...review, ...event }], stamp)).events
  if (!read1) throw new Error('no event')
  return read1
}

const firstDays = (event: ICAL.Event, count: number) => {
  const days = event.iterator()
  return Array.from({ length: count }, () => days.next().toString())
}

/** The moments at which the calendar reminds. */
const reminders = (event: ICAL.Event) =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const moment = event.startDate.clone()
    moment.isDate = false
    moment.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))))
    return moment.toString()
  })

describe('an event', () => {
  it('is a file that reads like this', () => {
    const meeting = { ...review, start: '18:00', minutes: 90, where: 'Hall; back door', note: 'Bring:\nthe memo, pens' }
    expect(toCalendar([{ ...meeting, every: { months: 3 }, remind: 2 }], stamp).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Holding Together//Worksheets//EN',
      'BEGIN:VEVENT',
      'UID:review',
      'DTSTAMP:20260326T180509Z',
      'SEQUENCE:29575805',
      'DTSTART:20260612T180000',
      'DTEND:20260612T193000',
      'RRULE:FREQ=MONTHLY;INTERVAL=3',
      'SUMMARY:Review',
      'LOCATION:Hall\\; back door',
      'DESCRIPTION:Bring:\\nthe memo\\, pens',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Review',
      'TRIGGER:-P2D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ])
  })

  it.each([
    ['2026-06-12', '2026-06-13'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29']
  ])('of the whole day %s ends before %s', (day, next) => {
    const { startDate, endDate } = only({ day })
    expect([startDate.isDate, String(startDate), String(endDate)]).toEqual([true, day, next])
  })

  it.each([
    ['18:00', 90, '2026-06-12T19:30:00'],
    ['23:30', 45, '2026-06-13T00:15:00'],
    ['18:00', undefined, '2026-06-12T19:00:00'],
    ['18:00', Number.NaN, '2026-06-12T19:00:00'],
    ['18:00', -5, '2026-06-12T19:00:00']
  ])('at %s for %s minutes ends at %s, on the clock of whoever reads', (start, minutes, end) => {
    const { startDate, endDate } = only({ start, minutes })
    expect([String(startDate), String(endDate)]).toEqual([`2026-06-12T${start}:00`, end])
    expect(startDate.zone.tzid).toBe('floating')
  })

  it.each(['', '6', '24:00', '18:60', 'evening'])('takes the whole day where the hour is %j', (start) => {
    expect(only({ start }).startDate.isDate).toBe(true)
  })

  it('updates the one that a calendar has: the same UID, a higher SEQUENCE', () => {
    const [first, later] = [0, 60_000].map((wait) => read(toCalendar([review], new Date(stamp + wait))).events[0])
    expect(later?.uid).toBe(first?.uid)
    expect(later?.sequence).toBe((first?.sequence ?? 0) + 1)
  })

  it.each([
    [{ remind: 1 }, ['2026-06-11T09:00:00']],
    [{ remind: 0 }, ['2026-06-12T09:00:00']],
    [{ remind: 7, start: '18:00' }, ['2026-06-05T18:00:00']],
    [{ remind: 0, start: '18:00' }, ['2026-06-12T18:00:00']],
    [{ remind: -1 }, []],
    [{ remind: 0.5 }, []],
    [{}, []]
  ])('reminds as %j says', (event, moments) => {
    expect(reminders(only(event))).toEqual(moments)
  })
})

describe('an event that repeats', () => {
  it('falls on the days that the sheet counts, up to the 28th', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 28 }), (month, months, date) => {
        const first = `${month.toISOString().slice(0, 8)}${String(date).padStart(2, '0')}`
        const expected = [0, 1, 2, 3, 4].map((time) => addMonths(first, time * months))
        expect(firstDays(only({ day: first, every: { months } }), 5)).toEqual(expected)
      })
    )
  })

  it.each([
    ['2026-01-31', 1, ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    ['2026-11-30', 3, ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31']],
    ['2028-02-29', 12, ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']],
    ['2026-02-28', 1, ['2026-02-28', '2026-03-28', '2026-04-28', '2026-05-28']],
    ['2026-01-30', 1, ['2026-01-30', '2026-03-30', '2026-04-30', '2026-05-30']]
  ])('from %s every %i months falls on %j', (day, months, days) => {
    expect(firstDays(only({ day, every: { months } }), 4)).toEqual(days)
  })

  it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is single where it is every %s months', (months) => {
    expect(only({ every: { months } }).isRecurring()).toBe(false)
  })
})

test.each(['', 'soon', '2026-02-30', '2026-6-1', '0202-06-12', '9999-12-31', '2026-06-12\r\nX:1'])(
  'no event is made of the day %j',
  (day) => {
    expect(toCalendar([{ ...review, day }], stamp)).toBe('')
    expect(read(toCalendar([{ ...review, day }, review], stamp)).events.map(({ uid }) => uid)).toEqual(['review'])
  }
)

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 8.64e15, new Date(Number.NaN)])(
  'any moment will do: %s',
  (moment) => {
    expect(read(toCalendar([review], moment)).events[0]?.sequence).toBeLessThan(2 ** 31)
  }
)

describe('what people type', () => {
  const typed = fc.oneof(
    words,
    foreignText,
    fc.constantFrom(
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:mine\r\nDTSTART:20300101\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      'x\nATTACH:http://example.org/',
      'x\\nATTENDEE:mailto:ann@example.org\\',
      '\\\\;,\\,\\;\\n\\N"":;x=1'
    )
  )
  const events = fc.array(fc.record({ uid: typed, title: typed, where: typed, note: typed, remind: fc.constant(1) }), {
    minLength: 1,
    maxLength: 3
  })

  it('comes back from a calendar word for word, and nothing else does', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { calendar, events: found } = read(
          toCalendar(
            all.map((event) => ({ ...review, ...event })),
            stamp
          )
        )
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(all.map(() => 'vevent'))
        expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid'])
        const oneLine = (text: string) => onOneLine(plain(text))
        expect(
          found.map(({ uid, summary, location, description, component }) => ({
            uid: uid ?? '',
            title: summary ?? '',
            where: location ?? '',
            note: description ?? '',
            alarms: component.getAllSubcomponents().map((alarm) => alarm.getFirstPropertyValue('description'))
          }))
        ).toEqual(
          all.map(({ uid, title, where, note }) => ({
            uid: oneLine(uid),
            title: oneLine(title),
            where: oneLine(where),
            note: linesOf(plain(note)).join('\n').trim(),
            alarms: [oneLine(title)]
          }))
        )
        const known = /^(uid|dtstamp|sequence|dtstart|dtend|transp|summary|location|description)$/
        const names = found.flatMap(({ component }) => component.getAllProperties().map(({ name }) => name))
        expect(names.filter((name) => !known.test(name))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  it('stands in lines of at most 75 octets that end in CR LF', () => {
    fc.assert(
      fc.property(events, (all) => {
        const file = toCalendar(
          all.map((event) => ({ ...review, ...event })),
          stamp
        )
        expect(file.isWellFormed()).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u)
        const lines = file.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(lines.slice(0, -1)).not.toContain('')
      }),
      { numRuns: 500 }
    )
  })
})
