import { describe, expect, it } from 'vitest'
import { foldPassphrase, isTooShort } from '#workbook/passphrase.ts'
import { WORDS, suggestPassphrase } from '#workbook/passphrase-words.ts'

describe('suggested passphrases', () => {
  it('are made of 512 different short words, so that each is as likely as any other', () => {
    expect(new Set(WORDS).size).toBe(512)
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  })

  it('have no two words that differ by one letter', () => {
    const near = WORDS.flatMap((one) =>
      WORDS.filter((other) => one < other && isNear(one, other)).map((other) => [one, other])
    )
    expect(near).toEqual([])
  })

  it('are five words, long enough, as they are folded, and never the same', () => {
    const suggested = Array.from({ length: 500 }, suggestPassphrase)
    expect(new Set(suggested).size).toBe(500)
    for (const one of suggested) {
      expect(one.split(' ').filter((word) => WORDS.includes(word))).toHaveLength(5)
      expect(foldPassphrase(one)).toBe(one)
      expect(isTooShort(one)).toBe(false)
    }
    expect(new Set(suggested.join(' ').split(' ')).size).toBeGreaterThan(450)
  })
})

/** Whether they are the same after one letter of the longer is left out, or of both at the same place. */
const isNear = (one: string, other: string) =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).some((at) => {
    const [rest, otherRest] = [one, other].map((word) => word.slice(0, at) + word.slice(at + 1))
    return rest === otherRest || rest === other || otherRest === one
  })
