import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as f from '#workbook/fields.ts'
import { pack, unpack } from '#workbook/positional.ts'
import { restore } from '#workbook/restore.ts'
import { arbitraryOf, byPosition, foreignText } from './arbitrary.ts'
import { phoneTree, phoneTree1, phoneTree2, phoneTreeExamples } from './phone-tree.ts'
import { cpuTime } from '../cpu-time.ts'

const { schema } = phoneTree

test('gives back every value up to the names of its items', () => {
  fc.assert(
    fc.property(arbitraryOf(schema), (value) => {
      const unpacked = unpack(schema, pack(schema, value))
      expect(restore(phoneTree, { v: 3, value: unpacked })).toEqual({ status: 'ok', value: unpacked })
      expect(unpacked).toEqual(byPosition(schema, value))
    }),
    { numRuns: 500 }
  )
})

test('gives back the values of every older version too', () => {
  fc.assert(
    fc.property(arbitraryOf(phoneTree1.schema), arbitraryOf(phoneTree2.schema), (first, second) => {
      expect(unpack(phoneTree1.schema, pack(phoneTree1.schema, first))).toEqual(byPosition(phoneTree1.schema, first))
      expect(unpack(phoneTree2.schema, pack(phoneTree2.schema, second))).toEqual(byPosition(phoneTree2.schema, second))
    })
  )
})

test('packs the same value the same way, and its own result again', () => {
  fc.assert(
    fc.property(arbitraryOf(schema), (value) => {
      const packed = pack(schema, value)
      expect(pack(schema, structuredClone(value))).toEqual(packed)
      expect(pack(schema, unpack(schema, packed))).toEqual(packed)
    })
  )
})

test('writes no keys, no ids, no options and nothing for what is blank', () => {
  expect(pack(schema, phoneTree.blank(''))).toEqual([])
  const packed = JSON.stringify(pack(schema, phoneTreeExamples.riverbend))
  for (const word of ['callers', 'name', 'k3', 'door', '2026']) expect(packed).not.toContain(word)
})

test('keeps blank items, in the middle and at the end', () => {
  const field = f.record({ rules: f.list(f.text()), rows: f.list(f.record({ a: f.text(), b: f.list(f.text()) })) })
  const value = {
    rules: ['', 'x', '', ''],
    rows: [
      { a: '', b: [] },
      { a: '', b: ['', ''] },
      { a: '', b: [] }
    ]
  }
  expect(unpack(field, pack(field, value))).toEqual(value)
})

test('keeps lists in lists', () => {
  const field = f.record({ table: f.list(f.list(f.text())), end: f.flag() })
  const value = { table: [[], ['a', ''], [], ['']], end: true }
  expect(unpack(field, pack(field, value))).toEqual(value)
})

test.each([
  '0001-01-01',
  '1999-12-31',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2201-12-17',
  '2201-12-18',
  '9999-12-31'
])('keeps the day %s', (day) => {
  expect(unpack(f.day(), pack(f.day(), day))).toBe(day)
})

test('lets a ref to an item that is gone point at none', () => {
  const [first] = phoneTreeExamples.riverbend.callers
  const value = { ...phoneTreeExamples.prepared, callers: first ? [{ ...first, backup: 'gone' }] : [] }
  expect(unpack(schema, pack(schema, value))).toMatchObject({ callers: [{ backup: '' }] })
})

test('keeps the marks that it joins texts with', () => {
  const field = f.record({ first: f.text(), second: f.text(), third: f.text() })
  const value = { first: '|a|~', second: '~1~0|', third: '||' }
  expect(unpack(field, pack(field, value))).toEqual(value)
})

test('takes anything: what comes out is a value of the schema, or is refused by it', () => {
  const part = fc.oneof(
    fc.integer({ min: -1, max: 4 }),
    fc.constantFrom(2001, 1.5, '||a|', '~1'),
    foreignText,
    fc.anything()
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), (packed) => {
      const restored = restore(phoneTree, { v: 3, value: unpack(schema, packed) })
      if (restored.status === 'ok') expect(unpack(schema, pack(schema, restored.value))).toEqual(restored.value)
      else expect(restored).toEqual({ status: 'broken' })
    }),
    { numRuns: 2000 }
  )
})

// Numbers of the phone tree: date, channel, since, callers (reach, backup, calls (day, minutes, answered, mood), languages), …
test.each([
  ['a list longer than any', [0, 0, 0, 2001]],
  ['a list shorter than none', [0, 0, 0, -1]],
  ['lists that are too much together', [0, 0, 0, 6, ...Array(6).fill([0, 0, 0, 2000]).flat()]],
  ['an option that there is not', [0, 3]],
  ['a number that is not whole', [0.5]],
  ['a number in words', ['1', 'a']],
  ['a day beyond the calendar', [0, 0, 9_000_000]],
  ['a ref to an item that there is not', [0, 0, 0, 1, 0, 2]],
  ['a ref to before the first', [0, 0, 0, 1, 0, -1]],
  ['more numbers than the sheet has', [0, 0, 0, 0, 0, 0, 1]],
  ['more texts than the sheet has', ['a|b|c|d|e']],
  ['an array inside', [[0]]]
])('refuses %s', (_, packed) => {
  expect(restore(phoneTree, { v: 3, value: unpack(schema, packed) })).toEqual({ status: 'broken' })
})

test('a list shorter than none makes no room for four million items', () => {
  const callers = [0, 0, -1e15, 0, ...Array(1999).fill([0, 0, 0, 2000]).flat()]
  const start = cpuTime()
  unpack(schema, [0, 0, 0, 2000, ...callers])
  expect(cpuTime() - start).toBeLessThan(500)
})
