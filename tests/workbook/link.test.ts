import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '#workbook/accept.ts'
import { MOST_CHARACTERS, decodeLink, encodeLink } from '#workbook/link.ts'
import { arbitraryOf, byPosition, foreignText } from './arbitrary.ts'
import links from './fixtures/link-z.json' with { type: 'json' }
import { phoneTree, phoneTree1, phoneTree2, phoneTreeExamples } from './phone-tree.ts'
import { cpuTime } from '../cpu-time.ts'

const { riverbend } = phoneTreeExamples
const { schema } = phoneTree
const link = await encodeLink(phoneTree, riverbend)
const statusOf = async (fragment: string) => (await decodeLink(phoneTree, fragment)).status

test('gives back every sheet up to the names of its items', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf(schema), async (value) => {
      const code = await encodeLink(phoneTree, value)
      const decoded = await decodeLink(phoneTree, code)
      expect(decoded).toEqual(
        code.length <= MOST_CHARACTERS
          ? { status: 'ok', value: byPosition(schema, value), code }
          : { status: 'too-long' }
      )
    }),
    { numRuns: 300 }
  )
})

test('decodes the same link to the same value each time, names of items included', async () => {
  const [first, second] = [await decodeLink(phoneTree, link), await decodeLink(phoneTree, link)]
  expect(first).toEqual(second)
  const again = first.status === 'ok' ? await encodeLink(phoneTree, first.value) : ''
  expect(again).toBe(link)
})

test('is an id, a slash, Z, characters of base64url, and E', async () => {
  expect(link).toMatch(/^phone-tree\/Z[\w-]+E$/)
})

test('encodes foreign text as it will be decoded', async () => {
  await fc.assert(
    fc.asyncProperty(foreignText, async (reason) => {
      const code = await encodeLink(phoneTree, { ...riverbend, reason })
      expect(await decodeLink(phoneTree, code)).toMatchObject({ status: 'ok', value: { reason: plain(reason) } })
    })
  )
})

test('reads the links of every version that was ever released', async () => {
  expect(new Set(links.map(({ version }) => version))).toEqual(new Set([1, 2, 3]))
  for (const { link: code, value } of links) {
    expect(await decodeLink(phoneTree, `#${code}`)).toEqual({ status: 'ok', value, code })
  }
})

test('brings links of older versions up to date', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf(phoneTree1.schema), arbitraryOf(phoneTree2.schema), async (first, second) => {
      const from1 = await decodeLink(phoneTree, await encodeLink(phoneTree1, { ...first, reason: 'one' }))
      const from2 = await decodeLink(phoneTree, await encodeLink(phoneTree2, { ...second, reason: 'two' }))
      if (from1.status !== 'too-long')
        expect(from1).toMatchObject({ status: 'ok', value: { reason: 'one', rules: [] } })
      if (from2.status !== 'too-long')
        expect(from2).toMatchObject({ status: 'ok', value: { reason: 'two', rules: [] } })
    })
  )
})

test('knows a link of a later version, and does not read it', async () => {
  expect(await decodeLink(phoneTree2, link)).toEqual({ status: 'newer', version: 3 })
})

test('refuses every prefix of a link', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf(schema), async (value) => {
      const code = await encodeLink(phoneTree, value)
      for (let end = 'phone-tree/'.length; end < Math.min(code.length, 800); end++) {
        expect(['cut', 'altered']).toContain(await statusOf(code.slice(0, end)))
      }
    }),
    { numRuns: 30 }
  )
})

test('calls a link cut when its end is missing, and altered when its end is there', async () => {
  expect(await statusOf(link.slice(0, -1))).toBe('cut')
  expect(await statusOf('#phone-tree/')).toBe('cut')
  expect(await statusOf(`${link.slice(0, 40)}${link.slice(41)}`)).toBe('altered')
  expect(await statusOf(link.toLowerCase().replace(/e$/, 'E'))).toBe('altered')
})

test('refuses a link with any one character changed', async () => {
  for (let at = link.indexOf('/') + 2; at < link.length; at++) {
    const changed = link.slice(0, at) + (link[at] === 'x' ? 'y' : 'x') + link.slice(at + 1)
    expect(['cut', 'altered']).toContain(await statusOf(changed))
  }
})

test.each([
  '',
  '#',
  '#what-we-do',
  '#:~:text=vote',
  '#1',
  'https://host.example/worksheets/phone-tree/',
  '/',
  '%',
  '%%%'
])('finds no link in %j', async (fragment) => {
  expect(await statusOf(fragment)).toBe('none')
})

test('names a format that it does not know', async () => {
  expect(await decodeLink(phoneTree, link.replace('/Z', '/A'))).toEqual({ status: 'unknown-format', format: 'A' })
})

test('names the worksheet that a link belongs to', async () => {
  const other = { ...phoneTree, id: 'agenda' }
  expect(await decodeLink(other, link)).toEqual({ status: 'other-worksheet', id: 'phone-tree' })
  expect(await statusOf(link.replace('phone-tree', 'agenda'))).toBe('altered')
})

test('prefers its own link where there are two', async () => {
  const other = await encodeLink({ ...phoneTree, id: 'agenda' }, phoneTree.blank(''))
  expect(await decodeLink(phoneTree, `Both: #${other} and #${link}.`)).toMatchObject({ status: 'ok', code: link })
})

test('takes 8,192 characters and not one more', async () => {
  expect(await statusOf(`#${link}`.padEnd(MOST_CHARACTERS, ' '))).toBe('ok')
  expect(await statusOf(`#${link}`.padEnd(MOST_CHARACTERS + 1, ' '))).toBe('too-long')
})

test('still encodes a sheet that is too long for a link, and says so', async () => {
  const reason = Array.from({ length: 6000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))
  ).join('')
  const code = await encodeLink(phoneTree, { ...riverbend, reason })
  expect(code.length).toBeGreaterThan(MOST_CHARACTERS)
  expect(await statusOf(code)).toBe('too-long')
})

test('rejects a value that the schema does not accept, before anyone shares it', async () => {
  await expect(encodeLink(phoneTree, { ...riverbend, date: '12 March' })).rejects.toThrow()
})

test('takes any text without throwing', async () => {
  const near = fc.tuple(fc.nat(link.length), foreignText).map(([at, text]) => link.slice(0, at) + text + link.slice(at))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(near, foreignText, fc.string({ unit: fc.constantFrom(...'#*/%2E=ZEa\n') })),
      async (text) => {
        const decoded = await decodeLink(phoneTree, text)
        if (decoded.status === 'ok') expect(decoded.code).toBe(link)
      }
    ),
    { numRuns: 1000 }
  )
})

test.each([
  ['many links', '#a/ZE'.repeat(1638)],
  ['many ends', `#phone-tree/Z${'E'.repeat(8170)}`],
  ['many dashes', `#phone-tree/Z${'—E'.repeat(4080)}`],
  ['many escapes', '%2525'.repeat(1638)],
  ['many anchors', '#a'.repeat(4096)],
  ['many breaks', '=\n>'.repeat(2730)]
])('loses no time on %s', async (_, text) => {
  const start = cpuTime()
  expect(['none', 'cut', 'altered']).toContain(await statusOf(text))
  expect(cpuTime() - start).toBeLessThan(500)
})
