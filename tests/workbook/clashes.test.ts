import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashIn, clashKey, isMoot } from '#workbook/clashes.ts'
import { partAt, withAt } from '#workbook/merge.ts'
import { arbitraryOf } from './arbitrary.ts'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'

const { riverbend } = phoneTreeExamples
const named = { path: ['callers', riverbend.callers[0]?.id ?? '', 'name'], other: 'Theirs' }

test('whatever words two tabs wrote in one place, the key tells the same clash again', () => {
  const words = arbitraryOf(phoneTree.schema).map(({ reason }) => reason)
  fc.assert(
    fc.property(words, (other) => {
      const clash = { path: ['reason'], other }
      expect(clashIn(phoneTree, 'one', riverbend, clashKey(phoneTree, 'one', clash))).toEqual(clash)
    })
  )
  expect(clashIn(phoneTree, 'one', riverbend, clashKey(phoneTree, 'one', named))).toEqual(named)
})

test.each([
  ['another sheet’s', clashKey(phoneTree, 'other', named)],
  ['another worksheet’s', clashKey({ id: 'another' }, 'one', named)],
  ['of a place that is gone', clashKey(phoneTree, 'one', { ...named, path: ['callers', 'gone', 'name'] })],
  ['of words that cannot stand there', clashKey(phoneTree, 'one', { ...named, other: 7 })],
  ['cut', clashKey(phoneTree, 'one', named).slice(0, -3)],
  ['no list', 'holding-together/clash/phone-tree/one/7']
])('a key that is %s tells nothing', (_what, key) => {
  expect(clashIn(phoneTree, 'one', riverbend, key)).toBeUndefined()
})

test('any key at all is read without an error', () => {
  fc.assert(
    fc.property(fc.json(), (spelt) => {
      const clash = clashIn(phoneTree, 'one', riverbend, `holding-together/clash/phone-tree/one/${spelt}`)
      if (clash) expect(partAt(riverbend, clash.path)).toBeDefined()
    })
  )
})

test('there is nothing left to settle once the other side’s words stand there', () => {
  expect(isMoot(riverbend, named)).toBe(false)
  expect(isMoot(withAt(riverbend, named.path, named.other), named)).toBe(true)
})
