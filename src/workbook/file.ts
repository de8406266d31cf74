import { canonical } from './canonical.ts'
import { checksum } from './checksum.ts'
import { type Format, versionOf } from './define.ts'
import { restore } from './restore.ts'
import { isLargerThan } from './size.ts'

/** At most 5 MiB of text is read: what a browser's localStorage holds in all. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024

/** What a file turned out to be. */
export type Opened<Value> =
  /** `altered`: the check does not hold, so that somebody changed the file by hand. What it says is valid all the same. */
  | { readonly status: 'ok'; readonly value: Value; readonly altered: boolean }
  /** Written by a later version of the worksheet. */
  | { readonly status: 'newer'; readonly version: number }
  /** Ours, but cut short or damaged. */
  | { readonly status: 'broken' }
  | { readonly status: 'other-worksheet'; readonly id: string }
  | { readonly status: 'not-ours' }
  /** Over `MOST_FILE_BYTES`. Nothing was looked at. */
  | { readonly status: 'too-large' }

/** Stands at the head of every file, for ever. */
export const FORMAT = 'holding-together'

/** The JSON file of a value: format, worksheet id, version, value and check, indented for readers. `fromFile` is its inverse. */
export function toFile<Value>(worksheet: Format<Value>, value: Value): string {
  const content = { worksheet: worksheet.id, v: versionOf(worksheet), value }
  return `${JSON.stringify({ format: FORMAT, ...content, check: checkOf(content) }, null, 2)}\n`
}

/** Opens a file of one worksheet, whichever version wrote it. Takes any text, gives a freshly built value, never throws. */
export function fromFile<Value>(worksheet: Format<Value>, text: string): Opened<Value> {
  if (isLargerThan(MOST_FILE_BYTES, text)) return { status: 'too-large' }
  try {
    // Editors on Windows put a byte order mark before the text that they save.
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return read(worksheet, parsed)
  } catch {
    // Not JSON, or nested so deeply that it was made to do harm.
    return { status: text.includes(`"${FORMAT}"`) ? 'broken' : 'not-ours' }
  }
}

function read<Value>(worksheet: Format<Value>, parsed: unknown): Opened<Value> {
  if (typeof parsed !== 'object' || parsed === null) return { status: 'not-ours' }
  if (!('format' in parsed) || parsed.format !== FORMAT) return { status: 'not-ours' }
  if (!('worksheet' in parsed) || typeof parsed.worksheet !== 'string') return { status: 'broken' }
  if (parsed.worksheet !== worksheet.id) return { status: 'other-worksheet', id: parsed.worksheet }
  const restored = restore(worksheet, parsed)
  if (restored.status !== 'ok') return restored
  const { worksheet: id, v, value, check }: Readonly<Record<string, unknown>> = { ...parsed }
  return { ...restored, altered: check !== checkOf({ worksheet: id, v, value }) }
}

/** The checksum over the content as canonical JSON: neither indentation nor the order of keys is an alteration. */
const checkOf = (content: { readonly worksheet: unknown; readonly v: unknown; readonly value: unknown }): string =>
  checksum(canonical(content))
