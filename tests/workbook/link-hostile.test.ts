import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLink } from '#workbook/link.ts'
import { pack } from '#workbook/positional.ts'
import { restore } from '#workbook/restore.ts'
import { attacks, forge, forgeText } from '../../scripts/fuzz/hostile.ts'
import { randomFrom } from '../../scripts/fuzz/random.ts'
import { fuzz } from '../../scripts/fuzz/run.ts'
import { type Room, prepareSubjects } from '../../scripts/fuzz/subjects.ts'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'

const room: Room = phoneTree
const other: Room = { ...phoneTree, id: 'agenda' }
const subjects = [...(await prepareSubjects(room, 20, 1)), ...(await prepareSubjects(other, 10, 2))]
const values = [3, ...pack(phoneTree.schema, phoneTreeExamples.riverbend)]
const packed = JSON.stringify(values)
const decodeForged = (content: string | Uint8Array) =>
  decodeLink(phoneTree, forge('phone-tree', deflateRawSync(content)))

test('a link forged around an honest sheet is that sheet', async () => {
  expect(await decodeForged(packed)).toMatchObject({ status: 'ok', value: { coalition: 'Riverbend Renters Table' } })
})

test.each([
  ['a bomb', `[3,"${'a'.repeat(4_000_000)}"]`, 'too-big'],
  ['a version to come', '[4,"x"]', 'newer'],
  ['version 0', packed.replace('3', '0'), 'broken'],
  ['a version in words', packed.replace('3', '"3"'), 'broken'],
  ['nothing', '', 'broken'],
  ['no array', '{"v":3}', 'broken'],
  ['nested arrays', '[3,"a",[]]', 'broken'],
  ['deep nesting', '['.repeat(200_000), 'broken'],
  ['a list beyond its limit', '[3,0,0,0,2001]', 'broken']
])('%s inside a valid check is told as it is', async (_, content, status) => {
  expect((await decodeForged(content)).status).toBe(status)
})

test('refuses what is not the one spelling in base64url, even where the check holds', async () => {
  for (const payload of ['', 'A', 'AB', '=', 'AAA=']) {
    expect(['broken', 'cut', 'altered']).toContain(
      (await decodeLink(phoneTree, forgeText('phone-tree', payload))).status
    )
  }
})

test('text that looks like keys, markup or formulas stays text', async () => {
  for (const text of ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=1+1', '\u202Eevil']) {
    const decoded = await decodeForged(JSON.stringify([3, text]))
    expect(decoded).toMatchObject({ status: 'ok', value: { coalition: text.replace('\u202E', '') } })
  }
  expect({}).not.toHaveProperty('polluted')
})

test.each(Object.keys(attacks))(
  'links of the kind %s are refused or are sheets that the schema accepts',
  async (kind) => {
    const random = randomFrom(11)
    for (let times = 0; times < 40; times++) {
      const subject = random.pick(subjects)
      const attack = attacks[kind]
      const link = attack ? forge(subject.format.id, attack(subject, random)) : ''
      const decoded = await decodeLink(subject.format, link)
      if (decoded.status !== 'ok') continue
      const rested: unknown = JSON.parse(JSON.stringify({ v: 3, value: decoded.value }))
      expect(restore(subject.format, rested)).toEqual({ status: 'ok', value: decoded.value })
    }
  }
)

test('any bytes inside a valid check are refused or are a sheet', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { status } = await decodeLink(phoneTree, forge('phone-tree', bytes))
      expect(['ok', 'newer', 'broken', 'too-big']).toContain(status)
    }),
    { numRuns: 300 }
  )
})

test('20,000 damaged, decorated and hostile links do no harm', { timeout: 60_000 }, async () => {
  expect((await fuzz(subjects, 20_000, 20_261_122)).faults).toEqual([])
})
