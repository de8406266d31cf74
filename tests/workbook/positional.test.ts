import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as f from '#workbook/fields.ts'
import { pack, unpack } from '#workbook/positional.ts'
import { restore } from '#workbook/restore.ts'
import { arbitraryOf, byPosition, foreignText } from './arbitrary.ts'
import { phoneTree, phoneTree1, phoneTree2, phoneTreeExamples } from './phone-tree.ts'

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

test('packs the same value to the same text, and its own result again', () => {
  fc.assert(
    fc.property(arbitraryOf(schema), (value) => {
      const packed = pack(schema, value)
      expect(pack(schema, structuredClone(value))).toBe(packed)
      expect(pack(schema, unpack(schema, packed))).toBe(packed)
    })
  )
})

test('writes no keys, no ids, no options and nothing for what is blank', () => {
  expect(pack(schema, phoneTree.blank(''))).toBe('')
  const packed = pack(schema, phoneTreeExamples.riverbend)
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

test('takes any text: what comes out is a value of the schema, or is refused by it', () => {
  const separators = fc.constantFrom(
    '\x1e',
    '\x1f',
    '\x1f',
    '1',
    '2',
    '3',
    '2001',
    '-1',
    '01',
    '1e1',
    'x',
    '2026-02-30'
  )
  const soup = fc.array(separators, { maxLength: 80 }).map((tokens) => tokens.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, foreignText), (text) => {
      const restored = restore(phoneTree, { v: 3, value: unpack(schema, text) })
      if (restored.status === 'ok') expect(unpack(schema, pack(schema, restored.value))).toEqual(restored.value)
      else expect(restored).toEqual({ status: 'broken' })
    }),
    { numRuns: 2000 }
  )
})

test.each([
  ['a list longer than any', `\x1f\x1f\x1f\x1f\x1f\x1f2001`],
  ['lists that are too much together', `\x1f\x1f\x1f\x1f\x1f\x1f6\x1f${'\x1f\x1f\x1f2000\x1e'.repeat(6)}`],
  ['an option that there is not', '\x1f\x1f\x1f\x1f3'],
  ['a number not written as we write it', '\x1f\x1f\x1f\x1f01'],
  ['a day that there is not', '\x1f2026-02-30'],
  ['a day beyond those that are numbered', '\x1f65000'],
  ['a ref to an item that there is not', '\x1f\x1f\x1f\x1f\x1f\x1f1\x1f\x1f\x1f2'],
  ['more fields than an item has', `\x1f\x1f\x1f\x1f\x1f\x1f1\x1fa\x1f1\x1f1\x1f\x1f\x1fb\x1e`],
  ['something behind the end', `${'\x1f'.repeat(9)}x`]
])('refuses %s', (_, text) => {
  expect(restore(phoneTree, { v: 3, value: unpack(schema, text) })).toEqual({ status: 'broken' })
})
