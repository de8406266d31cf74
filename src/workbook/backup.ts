import { canonical } from './canonical.ts'
import { checksum } from './checksum.ts'
import { FORMAT } from './file.ts'
import { type Entries, isPrecious } from './precious.ts'
import { PREFIX } from './shelf.ts'
import { isLargerThan } from './size.ts'

/** At most 32 MiB of text is read: several times what a browser's localStorage holds. */
export const MOST_BACKUP_BYTES = 32 * 1024 * 1024

const VERSION = 1

/** What a file turned out to be. */
export type Backup =
  /** `altered`: the check does not hold, so that somebody changed the file by hand. `written` is '' where no moment stands in it. */
  | { readonly status: 'ok'; readonly entries: Entries; readonly written: string; readonly altered: boolean }
  /** It can only be read with a passphrase (sealed-backup.ts). */
  | { readonly status: 'sealed'; readonly sealed: string }
  /** Written by a later version of the site. */
  | { readonly status: 'newer'; readonly version: number }
  /** Ours, but cut short or damaged. */
  | { readonly status: 'broken' }
  /** The file of one sheet, which its worksheet's page opens. */
  | { readonly status: 'one-sheet'; readonly worksheet: string }
  | { readonly status: 'not-ours' }
  /** Over `MOST_BACKUP_BYTES`. Nothing was looked at. */
  | { readonly status: 'too-large' }

/**
 * The backup of all that is precious among `entries`, written at `now`: one JSON file, indented for readers. What is no JSON, or
 * would read back as other bytes, stands under `asItWas` as text, so that `fromBackup` gives each entry to the byte.
 */
export function toBackup(entries: Entries, now: number): string {
  const precious = [...entries].filter(([key]) => isPrecious(key)).sort(([a], [b]) => (a < b ? -1 : 1))
  const kept: [string, unknown][] = []
  const asItWas: [string, string][] = []
  for (const [key, text] of precious) {
    const parsed = readable(text)
    if (parsed === undefined) asItWas.push([key.slice(PREFIX.length), text])
    else kept.push([key.slice(PREFIX.length), parsed])
  }
  const written = new Date(now).toISOString()
  const content = { backup: VERSION, written, kept: Object.fromEntries(kept), asItWas: Object.fromEntries(asItWas) }
  return `${JSON.stringify({ format: FORMAT, ...content, check: checksum(canonical(content)) }, null, 2)}\n`
}

/** Reads a backup, whichever version wrote it. Takes any text, gives precious entries alone, never throws. */
export function fromBackup(text: string): Backup {
  if (isLargerThan(MOST_BACKUP_BYTES, text)) return { status: 'too-large' }
  try {
    // Editors on Windows put a byte order mark before the text that they save.
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return read(parsed)
  } catch {
    return { status: text.includes(`"${FORMAT}"`) ? 'broken' : 'not-ours' }
  }
}

function read(parsed: unknown): Backup {
  const { format, backup, sealed, written, kept, asItWas, check, worksheet } = entriesOf(parsed)
  if (format !== FORMAT) return { status: 'not-ours' }
  if (backup === undefined && typeof worksheet === 'string') return { status: 'one-sheet', worksheet }
  if (typeof backup !== 'number' || !Number.isInteger(backup) || backup < 1) return { status: 'broken' }
  if (backup > VERSION) return { status: 'newer', version: backup }
  if (typeof sealed === 'string') return { status: 'sealed', sealed }
  const texts = Object.entries(entriesOf(asItWas))
  if (!isRecord(kept) || !isRecord(asItWas) || !texts.every(([, one]) => typeof one === 'string')) {
    return { status: 'broken' }
  }
  const all = [
    ...Object.entries(kept).map(([key, value]) => [PREFIX + key, JSON.stringify(value)] as const),
    ...texts.map(([key, one]) => [PREFIX + key, String(one)] as const)
  ]
  const altered = check !== checksum(canonical({ backup, written, kept, asItWas }))
  const isMoment = typeof written === 'string' && !Number.isNaN(Date.parse(written))
  const entries = new Map(all.filter(([key]) => isPrecious(key)))
  return { status: 'ok', entries, written: isMoment ? written : '', altered }
}

/** What `text` says as JSON, if the very same text comes of it again, in a file too; else undefined. */
function readable(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    // The file holds it three levels down: what is nested as deeply as can be written is kept as text.
    canonical([[[[parsed]]]])
    return JSON.stringify(parsed) === text ? parsed : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? { ...value } : {})
