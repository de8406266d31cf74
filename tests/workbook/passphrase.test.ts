import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPassphrase, isTooShort } from '#workbook/passphrase.ts'
import { foreignText } from './arbitrary.ts'

describe('a passphrase', () => {
  it.each([
    ['read out in a room', 'Copper  lantern QUIET orchard ', 'copper lantern quiet orchard'],
    ['copied from a chat', '\u200ecopper lantern\u00a0quiet\norchard\u200b', 'copper lantern quiet orchard'],
    ['typed on a phone', 'It’s “ours” — we hold on', 'It\'s "ours" -- we hold on'],
    ['with accents, composed or not', 'cafe\u0301 de los jueves', 'CAFÉ de los jueves'],
    ['in full-width letters', 'ｃｏｐｐｅｒ ４２ lantern', 'copper 42 lantern']
  ])('%s is the same', (_, one, other) => expect(foldPassphrase(one)).toBe(foldPassphrase(other)))

  it('keeps what tells it from another', () => {
    expect(foldPassphrase('copper lantern')).not.toBe(foldPassphrase('copperlantern'))
    expect(foldPassphrase('cafe de los jueves')).not.toBe(foldPassphrase('café de los jueves'))
  })

  it('is folded for ever as it was when the first link was sealed', () => {
    expect(foldPassphrase('Straße & “Café” – خبز وماء ４２ 🙂')).toBe('straße & "caf\u00e9" - خبز وماء 42 🙂')
  })

  it('folded is folded, whatever it is', () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(foldPassphrase(foldPassphrase(text))).toBe(foldPassphrase(text))
      })
    )
  })

  it('is too short below twelve characters that count', () => {
    expect(isTooShort('eleven char')).toBe(true)
    expect(isTooShort('   eleven     char   ')).toBe(true)
    expect(isTooShort('🙂🙂🙂🙂🙂🙂')).toBe(true)
    expect(isTooShort('twelve chars')).toBe(false)
  })
})
