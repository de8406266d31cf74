import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rhythm, seriesFrom, termsFrom } from '#workbook/series.ts'

const day = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2200-01-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const weekdayOf = (one: string) => new Date(`${one}T00:00Z`).getUTCDay()
const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000

describe('a series of days', () => {
  it('keeps the weekday of the month', () => {
    expect(seriesFrom('2026-05-07', 'month', 4)).toEqual(['2026-05-07', '2026-06-04', '2026-07-02', '2026-08-06'])
    // After a fifth Thursday, the last.
    expect(seriesFrom('2026-01-29', 'month', 4)).toEqual(['2026-01-29', '2026-02-26', '2026-03-26', '2026-04-30'])
    expect(seriesFrom('2026-12-01', 'month', 2)).toEqual(['2026-12-01', '2027-01-05'])
  })

  it('goes on every so many weeks', () => {
    expect(seriesFrom('2026-12-24', 'two-weeks', 3)).toEqual(['2026-12-24', '2027-01-07', '2027-01-21'])
  })

  it('begins on the first day, goes forward, and keeps its weekday', () => {
    const rhythm = fc.constantFrom<Rhythm>('week', 'two-weeks', 'four-weeks', 'month')
    fc.assert(
      fc.property(day, rhythm, fc.integer({ min: 1, max: 60 }), (first, every, many) => {
        const days = seriesFrom(first, every, many)
        expect(days).toHaveLength(many)
        expect(days[0]).toBe(first)
        for (const [place, one] of days.entries()) {
          expect(weekdayOf(one)).toBe(weekdayOf(first))
          const before = days[place - 1]
          if (before) expect(daysBetween(before, one)).toBeGreaterThan(0)
        }
      })
    )
  })

  it('has no days without a first one, after a half-typed year, or beyond the year 9999', () => {
    expect(seriesFrom('', 'week', 2)).toEqual(['', ''])
    expect(seriesFrom('0026-05-07', 'month', 1)).toEqual([''])
    expect(seriesFrom('2026-02-31', 'month', 1)).toEqual([''])
    expect(seriesFrom('9999-12-30', 'week', 2)).toEqual(['9999-12-30', ''])
  })
})

describe('terms', () => {
  it('of five posts, half of which end at a time, are those of the guide', () => {
    const terms = termsFrom('2026-01-01', 24, 5, 2)
    const firstEnds = [0, 1, 2, 3, 4].map((place) => terms.find((term) => term.place === place)?.until)
    expect(firstEnds).toEqual(['2027-01-01', '2027-01-01', '2028-01-01', '2028-01-01', '2028-01-01'])
    expect(terms.filter(({ place }) => place === 0).map(({ until }) => until)).toEqual([
      '2027-01-01',
      '2029-01-01',
      '2031-01-01'
    ])
  })

  it('of one post follow each other without a gap, over at least twice their length', () => {
    const sizes = fc.record({
      first: day,
      months: fc.integer({ min: 1, max: 120 }),
      posts: fc.integer({ min: 1, max: 30 }),
      parts: fc.integer({ min: 1, max: 4 })
    })
    fc.assert(
      fc.property(sizes, ({ first, months, posts, parts }) => {
        const terms = termsFrom(first, months, posts, parts)
        for (let place = 0; place < posts; place += 1) {
          const own = terms.filter((term) => term.place === place)
          expect(own[0]?.day).toBe(first)
          for (const [turn, { day: from, until }] of own.entries()) {
            expect(from < until).toBe(true)
            if (turn > 0) expect(from).toBe(own[turn - 1]?.until)
          }
          expect(daysBetween(first, own.at(-1)?.until ?? first)).toBeGreaterThan(months * 2 * 28 - 4)
        }
        // Not all at once, where they could be parted.
        const ends = new Set(terms.filter(({ day: from }) => from === first).map(({ until }) => until))
        if (parts > 1 && posts >= parts && months >= parts) expect(ends.size).toBe(parts)
      })
    )
  })

  it('are none without a first day or a length', () => {
    expect(termsFrom('', 24, 5, 2)).toEqual([])
    expect(termsFrom('2026-01-01', 0, 5, 2)).toEqual([])
    expect(termsFrom('2026-01-01', 24, 0, 2)).toEqual([])
  })
})
