import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '#workbook/base64url.ts'

test('gives back every sequence of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    })
  )
})

test('agrees with the base64url of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    })
  )
})

test('encodes more bytes than a function takes arguments', () => {
  const bytes = new Uint8Array(300_000).fill(7)
  expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
})

test('accepts one text for the same bytes: what it decodes, it encodes to the same text', () => {
  const anyText = fc.oneof(fc.base64String(), fc.string(), fc.string({ unit: fc.constantFrom(...'AQgwZz09-_') }))
  fc.assert(
    fc.property(anyText, (text) => {
      const bytes = fromBase64url(text)
      if (bytes) expect(toBase64url(bytes)).toBe(text)
    })
  )
})

test.each(['A', 'AB', 'AAB', 'AA==', 'AAA=', '+A', '/w', 'A A', 'AA\n', 'AAAA%', 'Ａ'])('refuses %j', (text) => {
  expect(fromBase64url(text)).toBeUndefined()
})
