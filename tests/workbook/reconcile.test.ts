import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from '#workbook/reconcile.ts'

const kept = (word: string, revision: number, ...seen: readonly string[]) =>
  JSON.stringify({ v: 1, value: { word }, revision, changed: revision, ...(seen.length > 0 && { seen }) })

describe('two places that keep a text', () => {
  const start = kept('start', 1, 'a')
  const next = kept('next', 2, 'b', 'a')

  it('agree on the one that has taken in the other, whichever place has it', () => {
    expect(reconcile(start, next)).toEqual({ text: next })
    expect(reconcile(next, start)).toEqual({ text: next })
  })

  it('agree on the only one', () => {
    expect(reconcile(null, start)).toEqual({ text: start })
    expect(reconcile(start, start)).toEqual({ text: start })
  })

  it('keep both where neither has seen the other, the newer one in its place', () => {
    const other = kept('other', 3, 'c', 'a')
    expect(reconcile(next, other)).toEqual({ text: other, beside: next })
    expect(reconcile(other, next)).toEqual({ text: other, beside: next })
  })

  it('keep both where one save says two things', () => {
    const other = kept('other', 2, 'b', 'a')
    expect(reconcile(next, other)).toEqual({ text: next, beside: other })
  })

  it('keep one where they say the same', () => {
    const same = kept('next', 2, 'c', 'a')
    expect(reconcile(next, same)).toEqual({ text: next })
  })

  it('go by revision and time where nothing was ever tagged', () => {
    const [old, later] = [kept('old', 3), kept('later', 4)]
    expect(reconcile(old, later)).toEqual({ text: later })
    expect(reconcile(later, old)).toEqual({ text: later })
  })

  it.each(['{"v":1,"val', '{}', '[]', '"word"', 'null', '{"value":{"word":"start"},"revision":9,"changed":9}'])(
    'keep damaged bytes beside what can be read, and never let a damaged copy in: %s',
    (damaged) => {
      expect(reconcile(damaged, start)).toEqual({ text: start, beside: damaged })
      expect(reconcile(start, damaged)).toEqual({ text: start })
    }
  )

  it('never throw, and give nothing that neither had', () => {
    const text = fc.oneof(fc.string(), fc.json())
    fc.assert(
      fc.property(fc.option(text), text, (ours, copy) => {
        const { text, beside } = reconcile(ours, copy)
        expect([ours, copy]).toContain(text)
        expect([ours, copy, undefined]).toContain(beside)
      })
    )
  })
})
