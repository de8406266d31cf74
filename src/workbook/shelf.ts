import type { Format } from './define.ts'
import { newId } from './id.ts'
import { type Restored, envelop, restore } from './restore.ts'
import { type Stamps, stampsIn } from './stamps.ts'

/** One filled copy of a worksheet, as it is kept. */
export interface Sheet<Value> extends Stamps {
  readonly id: string
  readonly value: Value
}

/** A sheet that has not been saved yet. */
export const unwritten = <Value>(value: Value, id = newId()): Sheet<Value> => ({ id, value, revision: 0, changed: 0 })

export type Saved =
  | { readonly ok: true }
  /** `full`: no room; `blocked`: the browser refuses; `newer`: a later version of the site wrote there, left untouched. */
  | { readonly ok: false; readonly why: 'full' | 'blocked' | 'newer' }

export type Found<Value> =
  | { readonly status: 'ok'; readonly sheet: Sheet<Value> }
  | { readonly status: 'newer' | 'broken'; readonly id: string; readonly raw: string }

/** Where sheets are kept in this browser. No method throws, whatever the browser does. */
export interface Shelf {
  /** Every copy of one worksheet, last changed first; those that cannot be read come with their raw text. */
  readonly sheets: <Value>(format: Format<Value>) => readonly Found<Value>[]
  readonly read: <Value>(format: Format<Value>, id: string) => Found<Value> | undefined
  /**
   * Saves and reads back. Overwrites only what this version of the worksheet can read; sets aside what is damaged, and what an
   * older version wrote.
   */
  readonly write: <Value>(format: Format<Value>, sheet: Sheet<Value>) => Saved
  /** The sheet that another tab has written. */
  readonly interpret: <Value>(format: Format<Value>, id: string, raw: string) => Found<Value>
  /** Whether a key that changed in another tab holds this sheet; without an id, any sheet of this worksheet. */
  readonly holds: (key: string | null, format: { readonly id: string }, id?: string) => boolean
}

/** What it takes to keep texts: a browser's localStorage, or what stands for it. Any of it may throw. */
export type TextStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** All keys begin so, since other sites may share the origin (user.github.io). */
export const NAME = 'holding-together'
export const PREFIX = `${NAME}/`

/** Where a sheet is kept, or a note; without an id, how the keys of all sheets of a worksheet begin. */
export const keyOf = (format: { readonly id: string }, id: string, kind: 'sheet' | 'note' = 'sheet'): string =>
  `${PREFIX}${kind}/${format.id}/${id}`

/**
 * A shelf in `storage`, which is asked for anew each time: reaching for a blocked localStorage throws. `kind` keeps the keys of sheets
 * and of notes apart.
 */
export function openShelf(storage: () => TextStorage, kind: 'sheet' | 'note' = 'sheet'): Shelf {
  const keyFor = (format: { readonly id: string }, id: string) => keyOf(format, id, kind)

  const get = (key: string) => attempt(() => storage().getItem(key)) ?? null

  const read = <Value>(format: Format<Value>, id: string): Found<Value> | undefined => {
    const raw = get(keyFor(format, id))
    return raw === null ? undefined : interpret(format, id, raw)
  }

  return {
    read,
    sheets(format) {
      const start = keyFor(format, '')
      const keys =
        attempt(() => Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '')) ?? []
      const found = keys.filter((key) => key.startsWith(start)).map((key) => read(format, key.slice(start.length)))
      return found.filter((sheet) => sheet !== undefined).sort((a, b) => changedAt(b) - changedAt(a))
    },
    write(format, sheet) {
      const there = read(format, sheet.id)
      if (there?.status === 'newer') return { ok: false, why: 'newer' }
      const key = keyFor(format, sheet.id)
      const { id: _, value, ...stamps } = sheet
      const text = JSON.stringify({ ...envelop(format, value), ...stamps })
      try {
        if (there?.status === 'broken') storage().setItem(keyFor(format, newId()), there.raw)
        const before = get(key)
        // What an older version wrote stays beside what becomes of it, should the migration turn out to be wrong.
        if (there?.status === 'ok' && !before?.startsWith(text.slice(0, text.indexOf(',') + 1)))
          storage().setItem(key.replace(`/${kind}/`, '/before/'), before ?? '')
        storage().setItem(key, text)
      } catch (error) {
        return { ok: false, why: error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked' }
      }
      return get(key) === text ? { ok: true } : { ok: false, why: 'blocked' }
    },
    interpret,
    holds: (key, format, id) => (id ? key === keyFor(format, id) : key?.startsWith(keyFor(format, '')) === true)
  }
}

function interpret<Value>(format: Format<Value>, id: string, raw: string): Found<Value> {
  const stored: unknown = attempt(() => JSON.parse(raw))
  const restored: Restored<Value> = restore(format, stored)
  if (restored.status !== 'ok') return { status: restored.status, id, raw }
  return { status: 'ok', sheet: { id, value: restored.value, ...stampsIn(stored) } }
}

const changedAt = (found: Found<unknown>) => (found.status === 'ok' ? found.sheet.changed : -1)

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
