import { accept } from './accept.ts'
import { blankOf } from './blank.ts'
import { count, flag, list, record, text } from './fields.ts'
import { newId } from './id.ts'

/** What is kept of a sheet beside its value. */
export interface Stamps {
  /** Grows with each save, so that the later of two copies can be told. */
  readonly revision: number
  /** When it was last saved, in milliseconds since 1970. */
  readonly changed: number
  /** The tag of this save and of those that it has taken in, the latest first: so two tabs know what the other has seen. */
  readonly seen?: readonly string[] | undefined
  /** Whether it began as a prefilled link from somebody who waits for answers. */
  readonly invited?: boolean | undefined
  /** What its people call it; without one it goes by coalition and date. */
  readonly name?: string | undefined
  /** Put away: kept, but not offered. */
  readonly archived?: boolean | undefined
  /** When it was deleted, in milliseconds since 1970. It can be brought back until it is forgotten. */
  readonly deleted?: number | undefined
}

const number = count(0, Number.MAX_SAFE_INTEGER)
const schema = record({
  revision: number,
  changed: number,
  seen: list(text()),
  invited: flag(),
  name: text(),
  archived: flag(),
  deleted: number
})
const blank = blankOf(schema)

/** The stamps in what was stored, whatever it is; those of a sheet that was never saved where they cannot be read. */
export function stampsIn(stored: unknown): Stamps {
  const known = typeof stored === 'object' ? accept(schema, { ...blank, ...stored }) : undefined
  const { seen, invited, name, archived, deleted, ...always } = known ?? blank
  return {
    ...always,
    seen: seen.length > 0 ? seen : undefined,
    invited: invited || undefined,
    name: name || undefined,
    archived: archived || undefined,
    deleted: deleted || undefined
  }
}

/** What tells one save of a sheet from every other. Sheets from before there were tags have their stamps for one. */
export const tagOf = ({ seen, revision, changed }: Stamps): string => seen?.[0] ?? `${revision}.${changed}`

/** The tags of a save and of those that it has taken in, the latest first. */
export const seenBy = (save: Stamps): readonly string[] => save.seen ?? [tagOf(save)]

/** Whether `next` is a later save than `earlier` and has taken it in. */
export const isMadeFrom = (next: Stamps, earlier: Stamps): boolean =>
  tagOf(next) !== tagOf(earlier) && seenBy(next).includes(tagOf(earlier))

/** So many earlier saves are remembered: more than two tabs make before one hears of the other. */
export const MOST_SEEN = 64

/** `sheet` as it is to be saved next, at `now`: later than what it was, which it has taken in, as it has the saves of `taken`. */
export const stamped = <Sheet extends Stamps>(sheet: Sheet, now: number, taken: readonly string[] = []): Sheet => ({
  ...sheet,
  revision: sheet.revision + 1,
  changed: now,
  seen: [newId(), ...together(seenBy(sheet), taken)].slice(0, MOST_SEEN)
})

/** The tags of two lists, the latest of both first: so that where they are cut off, neither loses its latest to the other's oldest. */
export const together = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set(
    [...one, ...other].flatMap((_tag, place) => [...one.slice(place, place + 1), ...other.slice(place, place + 1)])
  )
]
