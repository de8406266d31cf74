import { constants, deflateRawSync } from 'node:zlib'
import { toBase64url } from '#workbook/base64url.ts'
import { checksum } from '#workbook/checksum.ts'
import { pack } from '#workbook/positional.ts'
import type { Random } from './random.ts'
import type { Subject } from './subjects.ts'

/** What someone may put into a link by hand, with a valid check around it. Gives the bytes that stand for the payload. */
export type Attack = (subject: Subject, random: Random) => Uint8Array

const inflated = (text: string | Uint8Array) => deflateRawSync(text)
const versionOf = (subject: Subject) => subject.format.migrations.length + 1
const packed = (subject: Subject) => pack(subject.format.schema, JSON.parse(subject.json))
const honest = (subject: Subject) => JSON.stringify([versionOf(subject), ...packed(subject)])

const VALUES: readonly unknown[] = [
  0, 1, 2, 3, -1, 1.5, 1e3, 2000, 2001, 1e21, 65_000, -65_000, 800, '', 'x', '|', '||', '~', '~2', 'a|b|c', '2026-03-03',
  '__proto__', 'constructor|toString', '\u0000', '\u202e', '<script>alert(1)</script>', '👩🏽‍⚕️', null, true, [], [[]], {},
  { length: 9 }, { toString: 1 }
] // prettier-ignore

const LENGTHS = [0, 0, 0, 1, 7, 2000, 2001, 10_000, -1, -1e15]

export const attacks: Readonly<Record<string, Attack>> = {
  noise: (_, random) => noise(random, random.below(300)),
  json: (subject, random) =>
    inflated(
      random.pick([
        `[${versionOf(subject)},"a",[["b"]]]`,
        '{"__proto__":{"polluted":1}}',
        '[{"__proto__":{"polluted":1}}]',
        'null',
        '[]',
        '{"v":1,"value":{}}',
        '"',
        '1'
      ])
    ),
  nesting: (subject, random) =>
    inflated(random.pick(['[', '{"a":', `[${versionOf(subject)},`]).repeat(1 + random.below(60_000))),
  values: (subject, random) => inflated(JSON.stringify([versionOf(subject), ...soup(random)])),
  olderValues: (subject, random) => inflated(JSON.stringify([1 + random.below(versionOf(subject)), ...soup(random)])),
  version: (subject, random) =>
    inflated(
      JSON.stringify([
        random.pick([0, -1, '', '1', 1.5, 1e9, null, true, [1], { v: 1 }, versionOf(subject) + 1]),
        ...packed(subject)
      ])
    ),
  noVersion: (subject) => inflated(JSON.stringify(packed(subject))),
  edited(subject, random) {
    const values = [versionOf(subject), ...packed(subject)]
    return inflated(
      JSON.stringify(values.toSpliced(random.below(values.length), random.below(4), ...someNumbers(random)))
    )
  },
  lists: (subject, random) =>
    inflated(
      JSON.stringify([versionOf(subject), ...Array.from({ length: random.below(9000) }, () => random.pick(LENGTHS))])
    ),
  separators: (subject, random) => inflated(JSON.stringify([versionOf(subject), '|'.repeat(random.below(200_000))])),
  manyNumbers: (subject, random) =>
    inflated(JSON.stringify([versionOf(subject), ...Array(random.below(90_000)).fill(1)])),
  bomb: (subject, random) =>
    inflated(`[${versionOf(subject)},"${random.pick(['a', '|', '~1']).repeat(262_000 + random.below(3_000_000))}"]`),
  longText: (subject, random) =>
    inflated(
      JSON.stringify([versionOf(subject), ...packed(subject).slice(0, -1), 'long '.repeat(random.below(50_000))])
    ),
  cutStream: (subject, random) => inflated(honest(subject)).subarray(0, random.below(100)),
  tail: (subject, random) => Buffer.concat([inflated(honest(subject)), noise(random, 1 + random.below(9))]),
  unfinished: (subject) => deflateRawSync(honest(subject), { finishFlush: constants.Z_SYNC_FLUSH }),
  notUtf8: (subject, random) =>
    inflated(
      Buffer.concat([Buffer.from(`[${versionOf(subject)},"`), noise(random, 20), Buffer.of(0xff), Buffer.from('"]')])
    )
}

/** A link around `bytes` whose check holds. Written independently of the encoder. */
export function forge(id: string, bytes: Uint8Array): string {
  return forgeText(id, toBase64url(bytes))
}

/** The same around any text in place of base64url. */
export const forgeText = (id: string, payload: string): string => `${id}/Z${checksum(`${id}/Z${payload}E`)}${payload}E`

const noise = (random: Random, length: number) => Uint8Array.from({ length }, () => random.below(256))

const soup = (random: Random, most = 60) => Array.from({ length: random.below(most) }, () => random.pick(VALUES))

const someNumbers = (random: Random) => Array.from({ length: random.below(4) }, () => random.below(12) - 1)
