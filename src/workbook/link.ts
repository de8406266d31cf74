import { accept } from './accept.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { CHECK_CHARACTERS, checksum } from './checksum.ts'
import { type Format, versionOf } from './define.ts'
import { MOST_BYTES, deflate, inflate } from './deflate.ts'
import { type HandOver, handOver } from './hand-over.ts'
import { pack, unpack } from './positional.ts'
import { type Finding, findLinks } from './repair.ts'
import { restore } from './restore.ts'
import { isLargerThan } from './size.ts'

/** A longer link is neither read nor worth offering: a file serves better. */
export const MOST_CHARACTERS = 8192

/** Over so many characters some messengers cut a link. */
export const LONG_LINK = 2000

/** What a fragment turned out to be. */
export type Decoded<Value> =
  /** `code` is the link without junk, `<id>/Z…` or `<id>/H…`. */
  | { readonly status: 'ok'; readonly value: Value; readonly code: string }
  /** What another worksheet hands to this one. */
  | { readonly status: 'handed'; readonly handed: HandOver; readonly code: string }
  /** No link: nothing, or an ordinary anchor. */
  | { readonly status: 'none' }
  /** The end is missing. */
  | { readonly status: 'cut' }
  /** Some character is not what was sent. */
  | { readonly status: 'altered' }
  /** Over `MOST_CHARACTERS` came in. Nothing was looked at. */
  | { readonly status: 'too-long' }
  /** It inflates to more than any sheet. */
  | { readonly status: 'too-big' }
  /** Written in a way that this version of the site does not know; `format` is its letter. */
  | { readonly status: 'unknown-format'; readonly format: string }
  /** A whole link, but of another worksheet. */
  | { readonly status: 'other-worksheet'; readonly id: string }
  /** Written by a later version of the worksheet. */
  | { readonly status: 'newer'; readonly version: number }
  /** The check holds, yet it is not a sheet of this worksheet: made by hand. */
  | { readonly status: 'broken' }

/** The first character of a code names its format. A released format is decoded for ever. Z: a sheet. H: handed over. */
type Letter = 'Z' | 'H'
/** The last character, by which a cut link is told from an altered one. Never '_', which Markdown strips. */
const END = 'E'
/** So many ends are tried before a link is given up: enough for pages of text behind it, and no time lost on a hostile one. */
const MOST_ENDS = 200

/**
 * The share link of a value: `<id>/<code>`, to stand behind '#'. Format Z: 'Z', checksum, payload, 'E'. The payload is the
 * worksheet's version and the packed value in one JSON array, deflated, in base64url. It may be longer than `MOST_CHARACTERS`.
 * Rejects only where `value` is not one that the schema accepts, which is a fault in the room.
 */
export async function encodeLink<Value>(format: Format<Value>, value: Value): Promise<string> {
  return linkOf(format.id, 'Z', await payloadOf(jsonOf(format, value)))
}

/**
 * The link by which a worksheet hands over to the one with the id `to`. Format H: like Z, but what is packed is a `HandOver`, in
 * its own version. Never more than `decodeLink` reads: the last items stay behind, and `more` says how many.
 */
export async function encodeHandOver(to: string, handed: HandOver): Promise<string> {
  const json = jsonOf(handOver, handed)
  const link = linkOf(to, 'H', await payloadOf(json))
  if (link.length <= MOST_CHARACTERS && !isLargerThan(MOST_BYTES, json)) return link
  const { people, items, more } = handed
  const fit = Math.floor(items.length * 0.8)
  if (items.length > 0)
    return encodeHandOver(to, { ...handed, items: items.slice(0, fit), more: more + items.length - fit })
  return encodeHandOver(to, people.length > 0 ? { ...handed, people: [] } : { ...handed, coalition: '' })
}

function jsonOf<Value>(format: Format<Value>, value: Value): string {
  const accepted = accept(format.schema, value)
  if (accepted === undefined) throw new TypeError(`This is no sheet of ${format.id}.`)
  return JSON.stringify([versionOf(format), ...pack(format.schema, accepted)])
}

const payloadOf = async (json: string) => toBase64url(await deflate(json))

/**
 * Reads a link of one worksheet from a fragment, a whole address or pasted text. Takes anything, repairs what mail and chat
 * add, believes nothing before the checksum holds, and gives the same value each time. Never throws or rejects.
 */
export async function decodeLink<Value>(format: Format<Value>, fragment: string): Promise<Decoded<Value>> {
  if (fragment.length > MOST_CHARACTERS) return { status: 'too-long' }
  const findings = findLinks(fragment)
  const whole = findings.flatMap(({ id, code }) => {
    const found = payloadIn(id, code)
    return found === undefined ? [] : [{ id, ...found }]
  })
  const own = whole.find(({ id }) => id === format.id)
  if (!own) return whole[0] ? { status: 'other-worksheet', id: whole[0].id } : whyNot(closest(findings, format.id))
  const code = linkOf(own.id, own.letter, own.payload)
  if (own.letter === 'Z') {
    const decoded = await decodePayload(format, own.payload)
    return decoded.status === 'ok' ? { ...decoded, code } : decoded
  }
  const decoded = await decodePayload(handOver, own.payload)
  return decoded.status === 'ok' ? { status: 'handed', handed: decoded.value, code } : decoded
}

const closest = (findings: readonly Finding[], id: string) => findings.find((one) => one.id === id) ?? findings[0]

const isKnown = (letter: string): letter is Letter => letter === 'Z' || letter === 'H'

/** The payload of the longest part of `code` whose check holds. Behind it there may be junk. */
function payloadIn(id: string, code: string): { readonly letter: Letter; readonly payload: string } | undefined {
  const letter = code.charAt(0)
  if (!isKnown(letter)) return undefined
  const start = letter.length + CHECK_CHARACTERS
  let end = code.lastIndexOf(END)
  for (let tries = 0; end >= start && tries < MOST_ENDS; tries++) {
    const payload = code.slice(start, end)
    if (checkOf(id, letter, payload) === code.slice(letter.length, start)) return { letter, payload }
    end = code.lastIndexOf(END, end - 1)
  }
  return undefined
}

const linkOf = (id: string, letter: Letter, payload: string) =>
  `${id}/${letter}${checkOf(id, letter, payload)}${payload}${END}`

/** The check covers all but itself. */
const checkOf = (id: string, letter: Letter, payload: string) => checksum(`${id}/${letter}${payload}${END}`)

function whyNot(finding: Finding | undefined): Decoded<never> {
  if (!finding) return { status: 'none' }
  const letter = finding.code.charAt(0)
  if (/[A-Z\d]/.test(letter) && !isKnown(letter)) return { status: 'unknown-format', format: letter }
  return { status: finding.code.endsWith(END) ? 'altered' : 'cut' }
}

/** The value in a payload, of whichever version of `format`. */
async function decodePayload<Value>(format: Format<Value>, payload: string) {
  const bytes = fromBase64url(payload)
  if (!bytes) return { status: 'broken' } as const
  const inflated = await inflate(bytes)
  if (inflated.status !== 'ok') return inflated
  const [version, ...packed] = parseArray(inflated.text)
  if (typeof version !== 'number') return { status: 'broken' } as const
  if (version > versionOf(format)) return { status: 'newer', version } as const
  const schema = format.migrations[version - 1]?.schema ?? format.schema
  return restore(format, { v: version, value: unpack(schema, packed) })
}

/** The array that `json` writes; empty for anything else. */
function parseArray(json: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(json)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
