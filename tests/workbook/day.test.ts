import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, dayInWords, dayOf } from '#workbook/day.ts'
import { isDay } from '#workbook/accept.ts'

test('takes the day where the reader is', () => {
  expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05')
  expect(dayOf(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31')
})

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-03-12', 12, '2027-03-12'],
  ['2026-03-12', 0, '2026-03-12']
])('%s and %i months is %s', (day, months, moved) => {
  expect(addMonths(day, months)).toBe(moved)
})

test('gives a day or none, from any text and any number of months', () => {
  const days = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.oneof(days, fc.string()), fc.integer({ min: -200_000, max: 200_000 }), (day, months) => {
      expect(isDay(addMonths(day, months))).toBe(true)
    }),
    { numRuns: 1000 }
  )
  expect(addMonths('', 3)).toBe('')
})

test('says a day in words', () => {
  expect(dayInWords('2026-03-26')).toBe('26 March 2026')
  expect(dayInWords('')).toBe('')
})
