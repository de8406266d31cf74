import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECK_CHARACTERS, checksum } from '#workbook/checksum.ts'
import { phoneTreeExamples } from './phone-tree.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const letter = fc.constantFrom(...ALPHABET)
const bitsOf = (check: string) => [...check].map((char) => ALPHABET.indexOf(char).toString(2).padStart(6, '0')).join('')

test('is six characters of base64url, whatever it is taken of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(checksum(text)).toMatch(/^[\w-]{6}$/)
    })
  )
  expect(CHECK_CHARACTERS).toBe(6)
})

test('never changes from one release to the next', () => {
  expect(['', 'a', 'phone-tree/ZE', 'ü🙂'].map(checksum)).toEqual(['Gu6Ng9', 'gsl5AS', 'iAxbTG', 'gsEfFa'])
})

test.each([
  ['a', 7929297801672961n],
  ['b', 8684336938537663n],
  ['revenge', 4051478007546757n],
  ['revenue', 8309097637345594n]
])('of %j is made of the bits that the author of cyrb53 publishes', (text, published) => {
  const lane = published & 0xffffffffn
  const fourBits = (published >> 44n) & 0xfn
  expect(BigInt(`0b${bitsOf(checksum(text))}`)).toBe((lane << 4n) | fourBits)
})

test('flips half of its bits, each as often as not, when one character changes', () => {
  const flips = new Array<number>(36).fill(0)
  let runs = 0
  const text = fc.string({ unit: letter, minLength: 20, maxLength: 200 })
  fc.assert(
    fc.property(text, fc.nat(), letter, (before, position, char) => {
      const at = position % before.length
      if (before[at] === char) return
      const after = bitsOf(checksum(before.slice(0, at) + char + before.slice(at + 1)))
      ;[...bitsOf(checksum(before))].forEach((bit, index) => {
        if (bit !== after[index]) flips[index] = (flips[index] ?? 0) + 1
      })
      runs += 1
    }),
    { numRuns: 4000, seed: 1 }
  )
  for (const count of flips) expect(Math.abs(count / runs - 0.5)).toBeLessThan(0.05)
})

test('tells every change of one or of two neighbouring characters in a text', () => {
  const text = JSON.stringify(phoneTreeExamples.riverbend).slice(0, 200)
  const changed = [...text].flatMap((_, at) =>
    [...ALPHABET].flatMap((char) => [
      text.slice(0, at) + char + text.slice(at + 1),
      text.slice(0, at) + char + char + text.slice(at + 2)
    ])
  )
  const texts = new Set(changed)
  expect(new Set([...texts].map(checksum)).size).toBe(texts.size)
})
