import { constants, deflateRawSync } from 'node:zlib'
import { toBase64url } from '#workbook/base64url.ts'
import { checksum } from '#workbook/checksum.ts'
import { pack, US } from '#workbook/positional.ts'
import type { Random } from './random.ts'
import type { Subject } from './subjects.ts'

/** What someone may put into a link by hand, with a valid check around it. Gives the bytes that stand for the payload. */
export type Attack = (subject: Subject, random: Random) => Uint8Array

const RS = '\x1e'
const inflated = (text: string | Uint8Array) => deflateRawSync(text)
const versionOf = (subject: Subject) => subject.format.migrations.length + 1
const packed = (subject: Subject) => pack(subject.format.schema, JSON.parse(subject.json))

const TOKENS = [
  US, US, US, RS, RS, '0', '1', '2', '3', '-1', '01', '1.5', '1e3', '2000', '2001', '9'.repeat(400), 'NaN', 'x', '2026-02-30',
  '2026-03-03', '65000', '64999', '__proto__', 'constructor', 'toString', 'null', 'undefined', '[', ']', '{"a":1}', '\u0000',
  '\u202e', '<script>alert(1)</script>', '\ufeff', '👩🏽‍⚕️'
] // prettier-ignore

export const attacks: Readonly<Record<string, Attack>> = {
  noise: (_, random) => noise(random, random.below(300)),
  json: (subject, random) =>
    inflated(
      random.pick([
        `[${versionOf(subject)},"a",[["b"]]]`,
        '{"__proto__":{"polluted":1}}',
        'null',
        '[]',
        '{"v":1,"value":{}}',
        '"',
        '1'
      ])
    ),
  nesting: (_, random) => inflated(random.pick(['[', '{"a":', `1${US}[`, `${RS}`]).repeat(1 + random.below(200_000))),
  tokens: (subject, random) => inflated(versionOf(subject) + US + soup(random)),
  olderTokens: (subject, random) => inflated(1 + random.below(versionOf(subject)) + US + soup(random)),
  version: (subject, random) =>
    inflated(
      random.pick([
        '0',
        '-1',
        '',
        '1.0',
        ' 1',
        '+1',
        '1e9',
        '999999999',
        '9999999999',
        'NaN',
        String(versionOf(subject) + 1)
      ]) +
        US +
        packed(subject)
    ),
  noVersion: (subject) => inflated(packed(subject)),
  edited(subject, random) {
    const text = versionOf(subject) + US + packed(subject)
    const at = random.below(text.length)
    return inflated(text.slice(0, at) + soup(random, 3) + text.slice(at + random.below(6)))
  },
  lists: (subject, random) =>
    inflated(
      versionOf(subject) +
        (US + random.pick(['2000', '2001', '7', '10000'])).repeat(1 + random.below(30)) +
        RS.repeat(random.below(5000))
    ),
  separators: (subject, random) =>
    inflated(versionOf(subject) + random.pick([US, RS, `2000${US}`, `1999${RS}`]).repeat(random.below(40_000))),
  bomb: (subject, random) =>
    inflated(versionOf(subject) + US + random.pick(['a', US, RS, '\u0000']).repeat(262_000 + random.below(3_000_000))),
  longText: (subject, random) => inflated(versionOf(subject) + US + 'long '.repeat(random.below(52_000))),
  cutStream: (subject, random) => inflated(versionOf(subject) + US + packed(subject)).subarray(0, random.below(100)),
  tail: (subject, random) =>
    Buffer.concat([inflated(versionOf(subject) + US + packed(subject)), noise(random, 1 + random.below(9))]),
  unfinished: (subject) =>
    deflateRawSync(versionOf(subject) + US + packed(subject), { finishFlush: constants.Z_SYNC_FLUSH }),
  notUtf8: (subject, random) =>
    inflated(Buffer.concat([Buffer.from(versionOf(subject) + US), noise(random, 20), Buffer.of(0xff)]))
}

/** A link around `bytes` whose check holds. Written independently of the encoder. */
export function forge(id: string, bytes: Uint8Array): string {
  return forgeText(id, toBase64url(bytes))
}

/** The same around any text in place of base64url. */
export const forgeText = (id: string, payload: string): string => `${id}/Z${checksum(`${id}/Z${payload}E`)}${payload}E`

const noise = (random: Random, length: number) => Uint8Array.from({ length }, () => random.below(256))

const soup = (random: Random, most = 60) =>
  Array.from({ length: random.below(most) }, () => random.pick(TOKENS)).join('')
