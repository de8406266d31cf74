import { accept } from './accept.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { type Format, versionOf } from './define.ts'
import { MOST_BYTES, deflate, inflate } from './deflate.ts'
import { type Letter, frame, unframe } from './framing.ts'
import { type HandOver, handOver } from './hand-over.ts'
import { joinBytes } from './join-bytes.ts'
import { pack, unpack } from './positional.ts'
import { restore } from './restore.ts'
import { type Notes, seal, unseal } from './seal.ts'
import { isLargerThan } from './size.ts'

/** A longer link is neither read nor worth offering: a file serves better. */
export const MOST_CHARACTERS = 8192

/** Over so many characters some messengers cut a link. */
export const LONG_LINK = 2000

/** What a whole link turned out to hold. `code` is the link without junk, `<id>/Z…`, `<id>/H…` or, where it was sealed, `<id>/P…`. */
export type Read<Value> =
  | { readonly status: 'ok'; readonly value: Value; readonly code: string }
  /** What another worksheet hands to this one. */
  | { readonly status: 'handed'; readonly handed: HandOver; readonly code: string }
  /** It inflates to more than any sheet. */
  | { readonly status: 'too-big' }
  /** Written in a way that this version of the site does not know; `format` is its letter. */
  | { readonly status: 'unknown-format'; readonly format: string }
  /** Written by a later version of the worksheet. */
  | { readonly status: 'newer'; readonly version: number }
  /** The check holds, yet it is not a sheet of this worksheet: made by hand. */
  | { readonly status: 'broken' }

/** What a fragment turned out to be. */
export type Decoded<Value> =
  | Read<Value>
  /** Nobody can read it without the passphrase that it was made with. Nothing has been tried yet; each `open` takes its time. */
  | { readonly status: 'sealed'; readonly code: string; readonly open: (passphrase: string) => Promise<Opened<Value>> }
  /** No link: nothing, or an ordinary anchor. */
  | { readonly status: 'none' }
  /** The end is missing. */
  | { readonly status: 'cut' }
  /** Some character is not what was sent. */
  | { readonly status: 'altered' }
  /** Over `MOST_CHARACTERS` came in. Nothing was looked at. */
  | { readonly status: 'too-long' }
  /** A whole link, but of another worksheet. */
  | { readonly status: 'other-worksheet'; readonly id: string }

/** What a passphrase makes of a sealed link. 'wrong-passphrase' is also what somebody made by hand. */
export type Opened<Value> = (Read<Value> & { readonly notes: Notes }) | { readonly status: 'wrong-passphrase' }

/**
 * The share link of a value: `<id>/<code>`, to stand behind '#'. Format Z: 'Z', checksum, payload, 'E'. The payload is the
 * worksheet's version and the packed value in one JSON array, deflated, in base64url. It may be longer than `MOST_CHARACTERS`.
 * Rejects only where `value` is not one that the schema accepts, which is a fault in the room.
 */
export async function encodeLink<Value>(format: Format<Value>, value: Value): Promise<string> {
  return linkOf(format.id, 'Z', await deflate(jsonOf(format, value)))
}

/**
 * The same, sealed with a passphrase (seal.ts). Format P: like Z, but the payload is what `seal` makes of the letter of the format
 * inside and its bytes, so that whatever can be sent can be sealed. It is some 60 characters longer, and another each time.
 */
export async function encodeSealedLink<Value>(
  format: Format<Value>,
  value: Value,
  passphrase: string
): Promise<string> {
  const content = await joinBytes('Z', await deflate(jsonOf(format, value)))
  return linkOf(format.id, 'P', await seal(content, { passphrase, purpose: purposeOf(format.id) }))
}

/**
 * The link by which a worksheet hands over to the one with the id `to`. Format H: like Z, but what is packed is a `HandOver`, in
 * its own version. Never more than `decodeLink` reads: the last items stay behind, and `more` says how many.
 */
export async function encodeHandOver(to: string, handed: HandOver): Promise<string> {
  const json = jsonOf(handOver, handed)
  const link = linkOf(to, 'H', await deflate(json))
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

const linkOf = (id: string, letter: Letter, content: Uint8Array) => frame({ id, letter, payload: toBase64url(content) })

/** Another worksheet's link does not open as this one's, nor a link of another format. */
const purposeOf = (id: string) => `${id}/P`

/**
 * Reads a link of one worksheet from a fragment, a whole address or pasted text. Takes anything, repairs what mail and chat
 * add, believes nothing before the checksum holds, and gives the same value each time. Never throws or rejects.
 */
export async function decodeLink<Value>(format: Format<Value>, fragment: string): Promise<Decoded<Value>> {
  if (fragment.length > MOST_CHARACTERS) return { status: 'too-long' }
  const framed = unframe(format.id, fragment)
  if ('status' in framed) return framed
  if (framed.id !== format.id) return { status: 'other-worksheet', id: framed.id }
  const code = frame(framed)
  const content = fromBase64url(framed.payload)
  if (!content) return { status: 'broken' }
  if (framed.letter === 'P')
    return { status: 'sealed', code, open: (passphrase) => open(format, content, passphrase, code) }
  return read(format, framed.letter, content, code)
}

/** What is inside a sealed link, as if it had come by itself. Its code stays the sealed one: only that may be noted anywhere. */
async function open<Value>(
  format: Format<Value>,
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  code: string
): Promise<Opened<Value>> {
  const unsealed = await unseal(sealed, { passphrase, purpose: purposeOf(format.id) })
  if (!unsealed) return { status: 'wrong-passphrase' }
  const { content, notes } = unsealed
  const inside = await read(format, String.fromCharCode(...content.subarray(0, 1)), content.subarray(1), code)
  return { ...inside, notes }
}

async function read<Value>(
  format: Format<Value>,
  letter: string,
  content: Uint8Array<ArrayBuffer>,
  code: string
): Promise<Read<Value>> {
  if (letter === 'Z') {
    const decoded = await readBytes(format, content)
    return decoded.status === 'ok' ? { ...decoded, code } : decoded
  }
  if (letter !== 'H')
    return /[A-OQ-Z\d]/.test(letter) ? { status: 'unknown-format', format: letter } : { status: 'broken' }
  const decoded = await readBytes(handOver, content)
  return decoded.status === 'ok' ? { status: 'handed', handed: decoded.value, code } : decoded
}

/** The value in bytes that `deflate` made, of whichever version of `format`. */
async function readBytes<Value>(format: Format<Value>, bytes: Uint8Array<ArrayBuffer>) {
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
