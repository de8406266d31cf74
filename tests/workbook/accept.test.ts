import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accept, isDay, plain } from '#workbook/accept.ts'
import * as f from '#workbook/fields.ts'
import { foreignText } from './arbitrary.ts'

const accepts = (field: f.Field, value: unknown) => accept(field, value) !== undefined

test('plain text is well-formed and has no characters that reorder what stands around it', () => {
  fc.assert(
    fc.property(foreignText, (text) => {
      const plainText = plain(text)
      expect(plainText.isWellFormed()).toBe(true)
      expect(plainText).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
      expect(plain(plainText)).toBe(plainText)
    }),
    { numRuns: 1000 }
  )
})

test('plain text keeps scripts, emoji, marks and control characters as they are', () => {
  for (const text of [
    '👩🏽‍⚕️ e\u0301',
    'المواعيد\u200F',
    'a\tb\nc',
    'bell\u0007 null\u0000',
    '<b>&amp;</b>',
    '\u00A0\u200D\uFEFF'
  ]) {
    expect(plain(text)).toBe(text)
  }
  expect(plain('\uD83D\u202A\uDE00')).toBe('\uFFFD\uFFFD')
})

test('a day is one of the calendar or none', () => {
  for (const day of ['', '2026-03-12', '2024-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day)).toBe(true)
  for (const day of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '12.3.2026', '2026-03-12T00:00', ' ']) {
    expect(isDay(day)).toBe(false)
  }
})

test('every kind of field refuses every other kind of value', () => {
  expect([null, undefined, 1, ['x'], {}].filter((value) => accepts(f.text(), value))).toEqual([])
  expect(['', 'maybe', 0, null].filter((value) => accepts(f.choice(['yes', 'no']), value))).toEqual([])
  expect([0, 6, 1.5, '3', NaN, Infinity, null].filter((value) => accepts(f.count(1, 5), value))).toEqual([])
  expect([0, 1, 'true', null].filter((value) => accepts(f.flag(), value))).toEqual([])
  expect(['', 'A', 'a b', 'a'.repeat(25), '__proto__', 1].filter((value) => accepts(f.itemId(), value))).toEqual([])
  expect(['a'.repeat(25), 1, null].filter((value) => accepts(f.refTo(), value))).toEqual([])
  expect([{}, 'x', null, [1]].filter((value) => accepts(f.list(f.text()), value))).toEqual([])
})

test('items of one list have different ids', () => {
  const list = f.list(f.record({ id: f.itemId() }))
  expect(accepts(list, [{ id: 'a' }, { id: 'b' }])).toBe(true)
  expect(accepts(list, [{ id: 'a' }, { id: 'a' }])).toBe(false)
})

test('a list has an end', () => {
  expect(accepts(f.list(f.text()), new Array(f.MOST_ITEMS).fill(''))).toBe(true)
  expect(accepts(f.list(f.text()), new Array(f.MOST_ITEMS + 1).fill(''))).toBe(false)
})

test('the heading is a coalition and a day', () => {
  expect(accepts(f.record(f.heading()), { coalition: 'Mesa Vecinal', date: '2026-05-09' })).toBe(true)
})
