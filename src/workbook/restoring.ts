import { besideOf } from './beside.ts'
import { canonical } from './canonical.ts'
import { joinRosters } from './join-rosters.ts'
import type { Entries } from './precious.ts'
import { envelop, isEnvelope, restore } from './restore.ts'
import { ROSTER_KEY } from './roster-key.ts'
import { roster } from './roster.ts'
import { PREFIX } from './shelf.ts'
import { type Stamps, isMadeFrom, seenBy, stamped, stampsIn } from './stamps.ts'

/**
 * What restoring does with one entry of a backup. `add`: there is none here. `change`: the backup's was made from the one here.
 * `keep`: the one here was made from the backup's, or says the same. `beside`: neither was made from the other, or the earlier one is
 * wanted too, so that the backup's becomes another. `both`: as `beside`, of a note: its chapter shows both texts. `join`: the people
 * of both. `full`: the people of both are more than one roster holds. `mend`: the roster here is damaged, and is set aside.
 */
export type Outcome = 'add' | 'change' | 'keep' | 'beside' | 'both' | 'join' | 'full' | 'mend'

export interface Planned {
  readonly outcome: Outcome
  /** Of the entry in the backup. */
  readonly key: string
  /** What the backup has there. */
  readonly text: string
  /** What is to be written, none for `keep` and `full`. */
  readonly writes: readonly (readonly [key: string, text: string])[]
}

/**
 * What restoring `backup` into `here` would do, entry by entry; writes nothing. No text of either is lost by it, but for one that
 * another was made from, as the backup itself says: one that was changed by hand replaces nothing. Restored once more, the same
 * backup changes nothing. `newId` gives what is put beside its place. `withEarlier`: what was gone on with here is put beside as the
 * backup has it too, for whoever wants back what was written over.
 */
export function planRestore(
  here: Entries,
  backup: Entries,
  newId: () => string,
  isAltered = false,
  withEarlier = isAltered
): readonly Planned[] {
  const planned: Planned[] = []
  for (const [key, text] of backup) {
    const ours = here.get(key)
    const plan = (outcome: Outcome, ...writes: Planned['writes']) => planned.push({ outcome, key, text, writes })
    if (ours === undefined) plan('add', [key, text])
    else if (ours === text) plan('keep')
    else if (!isAltered && goesOn(text, ours) && !isNewer(text, ours)) plan('change', [key, text])
    else if ((!withEarlier && goesOn(ours, text)) || isThere(here, key, text)) plan('keep')
    else if (key === ROSTER_KEY && planRoster(ours, text, plan, newId)) continue
    else plan(NOTE.test(key) ? 'both' : 'beside', [besideOf(key, newId()), text])
  }
  return planned
}

/** Whether both could be read as rosters, and are planned. */
function planRoster(
  ours: string,
  theirs: string,
  plan: (outcome: Outcome, ...writes: Planned['writes']) => void,
  newId: () => string
): boolean {
  const [here, there] = [restore(roster, parse(ours)), restore(roster, parse(theirs))]
  if (there.status !== 'ok' || here.status === 'newer') return false
  if (here.status !== 'ok') {
    plan('mend', [besideOf(ROSTER_KEY, newId()), ours], [ROSTER_KEY, theirs])
    return true
  }
  const joined = joinRosters(here.value, there.value)
  if (!joined) plan('full')
  else if (canonical(joined) === canonical(here.value)) plan('keep')
  else plan('join', [ROSTER_KEY, JSON.stringify({ ...envelop(roster, joined), ...stampsOfBoth(ours, theirs) })])
  return true
}

/** Those of a save that has taken in both. */
function stampsOfBoth(ours: string, theirs: string): Stamps {
  const [here, there] = [stampsIn(parse(ours)), stampsIn(parse(theirs))]
  return stamped(here, Math.max(here.changed, there.changed), seenBy(there))
}

/** Whether `next` was made from `earlier`, as their tags tell. What was never saved by us, damaged text perhaps, is not in anything. */
function goesOn(next: string, earlier: string): boolean {
  const before = stampsIn(parse(earlier))
  return before.revision > 0 && isMadeFrom(stampsIn(parse(next)), before)
}

/** Whether `next` may be read by a later version of the site alone, and `earlier` by this one. */
function isNewer(next: string, earlier: string): boolean {
  const [after, before] = [parse(next), parse(earlier)]
  return isEnvelope(after) && isEnvelope(before) && after.v > before.v
}

/** Whether what `text` says stands here already, under its key or beside it. */
function isThere(here: Entries, key: string, text: string): boolean {
  const [place, aside] = [placeOf(key), `${PREFIX}aside/${key.slice(PREFIX.length)}/`]
  const words = wordsOf(text)
  for (const [other, ours] of here) {
    const isBeside = placeOf(other) === place && place !== PREFIX
    if ((other === key || isBeside || other.startsWith(aside)) && wordsOf(ours) === words) return true
  }
  return false
}

const NOTE = /^holding-together\/note\/[^/]+\/[^/]+$/

const placeOf = (key: string) => key.slice(0, key.lastIndexOf('/') + 1)

/** What people wrote of a stored text: its version, its value and its name. The text itself where it is no such thing. */
function wordsOf(text: string): string {
  const stored = parse(text)
  if (typeof stored !== 'object' || stored === null || !('value' in stored && 'v' in stored)) return text
  const { v, value } = stored
  try {
    return canonical([v, value, stampsIn(stored).name ?? ''])
  } catch {
    return text
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
