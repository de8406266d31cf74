import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashIn, clashKey, isMoot, latestClashes } from '#workbook/clashes.ts'
import { partAt, withAt } from '#workbook/merge.ts'
import { arbitraryOf } from './arbitrary.ts'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'

const { riverbend } = phoneTreeExamples
const named = { path: ['callers', riverbend.callers[0]?.id ?? '', 'name'], other: 'Theirs' }

const stored = ({ path, other }: typeof named) => [clashKey(phoneTree, 'one', { path }), JSON.stringify(other)] as const

test('whatever words two tabs wrote in one place, what is kept tells the same clash again', () => {
  const words = arbitraryOf(phoneTree.schema).map(({ reason }) => reason)
  fc.assert(
    fc.property(words, (other) => {
      const clash = { path: ['reason'], other }
      expect(clashIn(phoneTree, 'one', riverbend, stored(clash))).toEqual(clash)
    })
  )
  expect(clashIn(phoneTree, 'one', riverbend, stored(named))).toEqual(named)
})

const [key, raw] = stored(named)
test.each([
  ['another sheet’s', clashKey(phoneTree, 'other', named), raw],
  ['another worksheet’s', clashKey({ id: 'another' }, 'one', named), raw],
  ['of a place that is gone', clashKey(phoneTree, 'one', { path: ['callers', 'gone', 'name'] }), raw],
  ['of words that cannot stand there', key, '7'],
  ['cut in its key', key.slice(0, -3), raw],
  ['cut in its words', key, raw.slice(0, -1)],
  ['no list', 'holding-together/clash/phone-tree/one/7', raw]
])('one that is %s tells nothing', (_what, ...entry) => {
  expect(clashIn(phoneTree, 'one', riverbend, entry)).toBeUndefined()
})

test('any key and any text at all are read without an error', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (spelt, words) => {
      const entry = [`holding-together/clash/phone-tree/one/${spelt}`, words] as const
      const clash = clashIn(phoneTree, 'one', riverbend, entry)
      if (clash) expect(partAt(riverbend, clash.path)).toBeDefined()
    })
  )
})

test('of what is written on in one place, the latest is told', () => {
  const [first, elsewhere, latest] = [
    named,
    { path: ['reason'], other: 'Why' },
    { ...named, other: 'Theirs, and more' }
  ]
  expect(latestClashes([first, elsewhere, latest])).toEqual([elsewhere, latest])
})

test('there is nothing left to settle once the other side’s words stand there', () => {
  expect(isMoot(riverbend, named)).toBe(false)
  expect(isMoot(withAt(riverbend, named.path, named.other), named)).toBe(true)
})
