import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toBase64url } from '#workbook/base64url.ts'
import { frame } from '#workbook/framing.ts'
import { decodeLink, encodeHandOver, encodeLink, encodeSealedLink } from '#workbook/link.ts'
import { fromBase64url } from '#workbook/base64url.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { seal } from '#workbook/seal.ts'
import { junk } from '../../scripts/fuzz/junk.ts'
import { randomFrom } from '../../scripts/fuzz/random.ts'
import { arbitraryOf, foreignText } from './arbitrary.ts'
import links from './fixtures/link-p.json' with { type: 'json' }
import { phoneTree, phoneTree2, phoneTreeExamples } from './phone-tree.ts'

const { riverbend } = phoneTreeExamples
const passphrase = 'copper lantern quiet orchard'
const link = await encodeSealedLink(phoneTree, riverbend, passphrase)

const sealedIn = async (fragment: string, format = phoneTree) => {
  const decoded = await decodeLink(format, fragment)
  if (decoded.status !== 'sealed') throw new Error(decoded.status)
  return decoded
}

/** Whatever bytes, sealed for the phone tree by hand. */
const sealedByHand = async (content: Uint8Array) => {
  const sealed = await seal(Uint8Array.from(content), { passphrase, purpose: 'phone-tree/P' })
  return frame({ id: 'phone-tree', letter: 'P', payload: toBase64url(sealed) })
}

test('gives back every sheet to whoever knows the passphrase, as its plain link would', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf(phoneTree.schema), fc.string({ unit: 'grapheme' }), async (value, passphrase) => {
      const plain = await decodeLink(phoneTree, await encodeLink(phoneTree, value))
      fc.pre(plain.status === 'ok')
      const code = await encodeSealedLink(phoneTree, value, passphrase)
      fc.pre(code.length <= 8192)
      expect(await (await sealedIn(`#${code}`)).open(passphrase)).toMatchObject({ ...plain, code })
    }),
    { numRuns: 5 }
  )
})

test('is an id, a slash, P, characters of base64url and E; some 60 longer than the plain link', async () => {
  expect(link).toMatch(/^phone-tree\/P[\w-]+E$/)
  expect(link.length - (await encodeLink(phoneTree, riverbend)).length).toBe(60)
})

test('is made of a sheet that is too long for a link as well, and then says so', async () => {
  const reason = Array.from({ length: 6000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('')
  const long = await encodeSealedLink(phoneTree, { ...riverbend, reason }, passphrase)
  expect((await decodeLink(phoneTree, long)).status).toBe('too-long')
  await expect(encodeSealedLink(phoneTree, { ...riverbend, date: '12 March' }, passphrase)).rejects.toThrow()
})

test('shows nothing before it is opened, and nothing to a wrong passphrase', async () => {
  const sealed = await sealedIn(link)
  expect(JSON.stringify(sealed)).toBe(JSON.stringify({ status: 'sealed', code: link }))
  expect(await sealed.open('copper lantern quiet orchards')).toEqual({ status: 'wrong-passphrase' })
  expect(await sealed.open('')).toEqual({ status: 'wrong-passphrase' })
  expect(await sealed.open(passphrase.toUpperCase())).toMatchObject({ status: 'ok', code: link })
})

test('reads the sealed links that were ever released', async () => {
  for (const { link, passphrase, value } of links) {
    expect(await (await sealedIn(`#${link}`)).open(passphrase)).toMatchObject({ status: 'ok', value, code: link })
  }
})

test('opens on no other worksheet, however its frame is changed', async () => {
  const other = { ...phoneTree, id: 'agenda' }
  expect(await decodeLink(other, link)).toEqual({ status: 'other-worksheet', id: 'phone-tree' })
  const payload = link.slice(link.indexOf('/') + 8, -1)
  const moved = frame({ id: 'agenda', letter: 'P', payload })
  expect(await (await sealedIn(moved, other)).open(passphrase)).toEqual({ status: 'wrong-passphrase' })
})

test('makes no key before the check holds, nor before a passphrase is given', async () => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey')
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt')
  for (let at = link.indexOf('/') + 2; at < link.length; at++) {
    const changed = link.slice(0, at) + (link[at] === 'x' ? 'y' : 'x') + link.slice(at + 1)
    expect(['cut', 'altered']).toContain((await decodeLink(phoneTree, changed)).status)
    expect(['cut', 'altered']).toContain((await decodeLink(phoneTree, link.slice(0, at))).status)
  }
  const near = fc.tuple(fc.nat(link.length), foreignText).map(([at, text]) => link.slice(0, at) + text + link.slice(at))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        near,
        foreignText.map((text) => `#phone-tree/P${text}`)
      ),
      async (text) => {
        const decoded = await decodeLink(phoneTree, text)
        if (decoded.status === 'sealed') expect(decoded.code).toBe(link)
        expect(decoded.status).not.toBe('ok')
      }
    ),
    { numRuns: 500 }
  )
  expect((await sealedIn(link)).code).toBe(link)
  expect([derive, decrypt].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  vi.restoreAllMocks()
})

test.each(Object.entries(junk))('junk of the kind %s is repaired around it', async (_, decorate) => {
  expect((await sealedIn(decorate(link, randomFrom(7)))).code).toBe(link)
})

test('holds what another worksheet hands over as well', async () => {
  const handed = await encodeHandOver('phone-tree', handedBy({ coalition: 'Riverbend', from: 'agenda' }))
  const bytes = fromBase64url(handed.slice(handed.indexOf('/') + 8, -1)) ?? []
  const sealed = await sealedByHand(Uint8Array.of('H'.charCodeAt(0), ...bytes))
  expect(await (await sealedIn(sealed)).open(passphrase)).toMatchObject({ status: 'handed', code: sealed })
})

test.each([
  ['a format to come', Buffer.from('Qx'), { status: 'unknown-format', format: 'Q' }],
  ['another seal', Buffer.from('Px'), { status: 'broken' }],
  ['nothing', Buffer.from(''), { status: 'broken' }],
  ['noise', Buffer.from('Z\u0001\u0002'), { status: 'broken' }],
  ['a bomb', Buffer.concat([Buffer.from('Z'), deflateRawSync(`[3,"${'a'.repeat(4_000_000)}"]`)]), { status: 'too-big' }]
])('%s inside is told as it is', async (_, content, told) => {
  expect(await (await sealedIn(await sealedByHand(content))).open(passphrase)).toMatchObject(told)
})

test('tells a wrong passphrase for any payload whose check holds, and a later version as it is', async () => {
  for (const payload of ['', 'AAAA', 'A'.repeat(80)]) {
    const forged = frame({ id: 'phone-tree', letter: 'P', payload })
    expect(await (await sealedIn(forged)).open(passphrase)).toEqual({ status: 'wrong-passphrase' })
  }
  expect((await decodeLink(phoneTree, frame({ id: 'phone-tree', letter: 'P', payload: 'A' }))).status).toBe('broken')
  const earlier = await decodeLink(phoneTree2, link)
  if (earlier.status !== 'sealed') throw new Error(earlier.status)
  expect(await earlier.open(passphrase)).toMatchObject({ status: 'newer', version: 3 })
})
