import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { plain } from '#workbook/accept.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { arbitraryOf, foreignText } from './arbitrary.ts'
import { phoneTree, phoneTree1, phoneTree2, phoneTreeExamples } from './phone-tree.ts'
import { cpuTime } from '../cpu-time.ts'

test('gives back every value that it enveloped, also after a rest as JSON', () => {
  fc.assert(
    fc.property(arbitraryOf(phoneTree.schema), (value) => {
      const rested: unknown = JSON.parse(JSON.stringify(envelop(phoneTree, value)))
      expect(restore(phoneTree, rested)).toEqual({ status: 'ok', value })
    })
  )
})

test('migrates every value of every older version', () => {
  fc.assert(
    fc.property(arbitraryOf(phoneTree1.schema), arbitraryOf(phoneTree2.schema), (first, second) => {
      const from1 = restore(phoneTree, envelop(phoneTree1, first))
      const from2 = restore(phoneTree, envelop(phoneTree2, second))
      expect(from1).toMatchObject({ status: 'ok', value: { reason: first.reason, rules: [] } })
      expect(from2).toMatchObject({ status: 'ok', value: { reason: second.reason, rules: [] } })
    })
  )
})

test('leaves what a later version wrote, unread', () => {
  expect(restore(phoneTree, { v: 4, value: { anything: 1 } })).toEqual({ status: 'newer', version: 4 })
})

test('refuses what is too old to have been', () => {
  for (const version of [0, -1, 1.5, NaN, Infinity, '3', null]) {
    expect(restore(phoneTree, { v: version, value: phoneTree.blank('') })).toEqual({ status: 'broken' })
  }
})

test('refuses a value of another version under this version’s number', () => {
  expect(restore(phoneTree, { v: 3, value: blankOf(phoneTree1.schema) })).toEqual({ status: 'broken' })
})

test('never throws, whatever it is given', () => {
  const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true })
  const enveloped = fc.record({ v: fc.oneof(fc.integer({ min: 0, max: 5 }), anything), value: anything })
  const replaced = fc
    .tuple(fc.constantFrom(...Object.keys(phoneTree.blank(''))), anything)
    .map(([key, inner]) => ({ v: 3, value: { ...phoneTreeExamples.riverbend, [key]: inner } }))
  fc.assert(
    fc.property(fc.oneof(anything, enveloped, replaced), (foreign) => {
      expect(['ok', 'newer', 'broken']).toContain(restore(phoneTree, foreign).status)
    }),
    { numRuns: 3000 }
  )
})

test('does not throw where a getter does, or a migration', () => {
  const trap = {
    get v(): number {
      throw new Error('trap')
    }
  }
  const throwing = {
    ...phoneTree,
    migrations: [
      {
        schema: phoneTree1.schema,
        up: () => {
          throw new Error('no way up')
        }
      }
    ]
  }
  expect(restore(phoneTree, trap)).toEqual({ status: 'broken' })
  expect(restore(throwing, envelop(phoneTree1, blankOf(phoneTree1.schema)))).toEqual({ status: 'broken' })
})

test('builds fresh objects of the schema’s keys alone, so that hostile keys reach nothing', () => {
  const text = `{"v":3,"value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(phoneTreeExamples.riverbend).slice(1)}}`
  const foreign: unknown = JSON.parse(text)
  const restored = restore(phoneTree, foreign)
  expect(restored).toEqual({ status: 'ok', value: phoneTreeExamples.riverbend })
  expect(restored.status === 'ok' && Object.getPrototypeOf(restored.value)).toBe(Object.prototype)
  expect({}).not.toHaveProperty('polluted')
})

test('cleans foreign text on its way in', () => {
  fc.assert(
    fc.property(foreignText, (reason) => {
      const value = { ...phoneTreeExamples.riverbend, reason }
      expect(restore(phoneTree, { v: 3, value })).toEqual({
        status: 'ok',
        value: { ...value, reason: plain(reason) }
      })
    })
  )
})

test('refuses a hostile list of a hundred thousand items in little time', () => {
  const callers = new Array<unknown>(100_000).fill({ name: 1 })
  const start = cpuTime()
  expect(restore(phoneTree, { v: 3, value: { ...phoneTreeExamples.riverbend, callers } })).toEqual({ status: 'broken' })
  expect(cpuTime() - start).toBeLessThan(500)
})
