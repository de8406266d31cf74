import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIVIDER, mergeTexts, stretchOf } from '#workbook/merge-texts.ts'

describe('one text of two', () => {
  it.each([
    ['who changed nothing', 'Ask Rosa.', 'Ask Rosa.', 'Ask Rosa today.', 'Ask Rosa today.'],
    ['each in a place of their own', 'Ask Rosa.', 'Please ask Rosa.', 'Ask Rosa today.', 'Please ask Rosa today.'],
    ['who took out different words', 'one two three', 'two three', 'one two', 'two'],
    ['who wrote the same', 'Ask', 'Ask Rosa', 'Ask Rosa', 'Ask Rosa'],
    ['of whom one took out all', 'Ask Rosa', '', 'Ask Rosa now', ' now']
  ])('of two %s', (_, base, first, second, both) => {
    expect(mergeTexts(base, first, second)).toBe(both)
    expect(mergeTexts(base, second, first)).toBe(both)
  })

  it('has both below each other where both wrote in one place, and the lines that they share once', () => {
    const of = (base: string, first: string, second: string, both: string) => {
      expect(mergeTexts(base, first, second)).toBe(both)
      expect(mergeTexts(base, second, first)).toBe(both)
    }
    of('Ask Rosa', 'Ask Rosa today', 'Ask Rosa on Monday', `Ask Rosa on Monday${DIVIDER}Ask Rosa today`)
    of('Keys\nRosa', 'Keys\nRosa\nToday', 'Keys\nRosa\nWednesday', 'Keys\nRosa\nToday\nWednesday')
    of('\nKeys', 'A\nKeys', 'B\nKeys', `A${DIVIDER}B\nKeys`)
    of('Ask Rosa', 'Write', 'Call Linh', `Call Linh${DIVIDER}Write`)
  })

  it('loses no letter that either wrote, and cuts none in half', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, (base, first, second) => {
        const both = mergeTexts(base, first, second)
        expect(both.isWellFormed()).toBe(true)
        for (const put of [stretchOf(base, first).put, stretchOf(base, second).put]) expect(both).toContain(put)
      })
    )
  })

  it('is the other text where one is as it was, whatever either is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, next) => {
        expect(mergeTexts(base, base, next)).toBe(next)
        expect(mergeTexts(base, next, base)).toBe(next)
      })
    )
  })
})
