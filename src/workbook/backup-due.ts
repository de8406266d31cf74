import { checksum } from './checksum.ts'
import type { Format } from './define.ts'
import { type ValueOf, count, record, text } from './fields.ts'
import type { Entries } from './precious.ts'
import { restore } from './restore.ts'
import { PREFIX } from './shelf.ts'
import { stampsIn } from './stamps.ts'

/** Where this browser notes what was last backed up. */
export const BACKUP_KEY = `${PREFIX}backup`

const moment = count(0, Number.MAX_SAFE_INTEGER)
const schema = record({ at: moment, saves: moment, check: text(), later: moment })

/**
 * The last backup from this browser: when, how often its sheets had been saved by then, and a checksum of all that was in it. `at`
 * is 0 where there was none. Until `later` nobody wants to be reminded.
 */
export type LastBackup = ValueOf<typeof schema>

export const lastBackup: Format<LastBackup> = { id: 'backup', schema, migrations: [] }

const NEVER: LastBackup = { at: 0, saves: 0, check: '', later: 0 }

/** What was noted of the last backup; that there was none where it cannot be read. */
export function lastBackupIn(raw: string | null): LastBackup {
  const restored = restore(lastBackup, parse(raw ?? ''))
  return restored.status === 'ok' ? restored.value : NEVER
}

/** What is noted once `entries` have been backed up at `now`. */
export const backedUp = (entries: Entries, now: number): LastBackup => ({
  at: now,
  saves: savesIn(entries),
  check: checkOf(entries),
  later: 0
})

/** What has come since the last backup. */
export interface Unsaved {
  readonly saves: number
  /** How many whole days there has been no backup of it. */
  readonly days: number
  /** Whether it is time for one: three days, or ten saves. */
  readonly isDue: boolean
}

const DAY = 86_400_000
const MOST_DAYS = 3
const MOST_SAVES = 10
/** For so long 'later' is heeded. */
export const LATER = DAY

/** Undefined where nothing has changed since. Where there never was a backup, its days count from the oldest last change. */
export function unsavedIn(entries: Entries, last: LastBackup, now: number): Unsaved | undefined {
  if (entries.size === 0 || (last.at > 0 && checkOf(entries) === last.check)) return undefined
  const changes = [...entries.values()].map((one) => stampsIn(parse(one)).changed).filter((changed) => changed > 0)
  const since = last.at || Math.min(now, ...changes)
  const days = Math.max(0, Math.floor((now - since) / DAY))
  const saves = Math.max(0, savesIn(entries) - last.saves)
  return { saves, days, isDue: now >= last.later && (days >= MOST_DAYS || saves >= MOST_SAVES) }
}

const savesIn = (entries: Entries) =>
  [...entries.values()].reduce((saves, one) => saves + stampsIn(parse(one)).revision, 0)

const checkOf = (entries: Entries) => checksum(JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1))))

function parse(one: string): unknown {
  try {
    return JSON.parse(one)
  } catch {
    return undefined
  }
}
