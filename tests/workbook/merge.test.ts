import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accept } from '#workbook/accept.ts'
import { merge, partAt, withAt } from '#workbook/merge.ts'
import { arbitraryOf } from './arbitrary.ts'
import { type PhoneTree, phoneTree, phoneTreeExamples } from './phone-tree.ts'

const { schema } = phoneTree
const { riverbend } = phoneTreeExamples
const caller = { id: 'c', name: '', reach: '' as const, backup: '', calls: [], languages: [] }
const any = arbitraryOf(schema)
const of = (base: PhoneTree, first: PhoneTree, second: PhoneTree) => merge(schema, base, first, second)

describe('what two sides made of one value', () => {
  it('is the other side’s where one changed nothing', () => {
    fc.assert(
      fc.property(any, any, (base, changed) => {
        expect(of(base, changed, base)).toEqual({ value: changed, clashes: [] })
        expect(of(base, base, changed)).toEqual({ value: changed, clashes: [] })
        expect(of(base, changed, changed)).toEqual({ value: changed, clashes: [] })
      })
    )
  })

  it('is always a value of the schema', () => {
    fc.assert(
      fc.property(any, any, any, (base, first, second) => {
        const { value } = of(base, first, second)
        expect(accept(schema, value)).toEqual(value)
      })
    )
  })

  it('has the fields of both', () => {
    const first = { ...riverbend, reason: 'Mine' }
    const second = { ...riverbend, urgent: !riverbend.urgent }
    expect(of(riverbend, first, second)).toEqual({
      value: { ...riverbend, reason: 'Mine', urgent: second.urgent },
      clashes: []
    })
  })

  it('has the items of both, and not what one removed', () => {
    const [gone, ...rest] = riverbend.callers
    const added = { ...caller, id: 'new', name: 'Added' }
    const { value, clashes } = of(
      riverbend,
      { ...riverbend, callers: rest },
      { ...riverbend, callers: [...riverbend.callers, added] }
    )
    expect(gone).toBeDefined()
    expect(value.callers).toEqual([...rest, added])
    expect(clashes).toEqual([])
  })

  it('keeps an item that one removed and the other wrote in', () => {
    const [gone, ...rest] = riverbend.callers
    const written = { ...caller, id: gone?.id ?? '', name: 'Written in' }
    const { value } = of(riverbend, { ...riverbend, callers: rest }, { ...riverbend, callers: [written, ...rest] })
    expect(value.callers).toEqual([written, ...rest])
  })

  it('takes over the order of whichever side moved items', () => {
    const turned = { ...riverbend, callers: riverbend.callers.toReversed() }
    const renamed = { ...riverbend, reason: 'Renamed' }
    expect(of(riverbend, turned, renamed).value.callers).toEqual(turned.callers)
    expect(of(riverbend, renamed, turned).value.callers).toEqual(turned.callers)
  })

  it('counts words that are alike', () => {
    const rules = ['tired', 'hopeful']
    const base = { ...riverbend, rules }
    const { value } = of(base, { ...base, rules: [...rules, 'tired'] }, { ...base, rules: [...rules, 'tired', 'new'] })
    expect(value.rules).toEqual(['tired', 'hopeful', 'tired', 'tired', 'new'])
  })

  it('tells of a field that both changed, and the other’s words can be put there', () => {
    const [caller] = riverbend.callers
    const named = (name: string) => ({
      ...riverbend,
      callers: riverbend.callers.map((one) => (one === caller ? { ...one, name } : one))
    })
    const { value, clashes } = of(riverbend, named('Mine'), named('Theirs'))
    expect(value).toEqual(named('Mine'))
    expect(clashes).toEqual([{ path: ['callers', caller?.id, 'name'], other: 'Theirs' }])
    expect(partAt(value, clashes[0]?.path ?? [])).toBe('Mine')
    expect(partAt({ ...value, callers: [] }, clashes[0]?.path ?? [])).toBeUndefined()
    expect(withAt(value, clashes[0]?.path ?? [], 'Theirs')).toEqual(named('Theirs'))
    expect(withAt({ ...value, callers: [] }, clashes[0]?.path ?? [], 'Theirs')).toEqual({ ...value, callers: [] })
  })
})
