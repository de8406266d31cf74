import type { Format } from './define.ts'
import { MOST_ITEMS, type ValueOf, itemId, list, record, text } from './fields.ts'
import { fold } from './fold.ts'
import { newId } from './id.ts'
import { envelop, restore } from './restore.ts'
import { ROSTER_KEY } from './roster-key.ts'
import type { TextStorage } from './shelf.ts'
import { stamped, stampsIn } from './stamps.ts'

const version1 = record({ people: list(record({ id: itemId(), name: text(), member: text() })) })

/** The people who speak for the members, entered once for all worksheets; and how to say a name and speak of somebody, if they wish. */
const schema = record({
  people: list(record({ id: itemId(), name: text(), member: text(), pronunciation: text(), pronouns: text() }))
})

export type Roster = ValueOf<typeof schema>
export type Person = Roster['people'][number]

const unsaid = { pronunciation: '', pronouns: '' }

export const roster: Format<Roster> = {
  id: 'roster',
  schema,
  migrations: [
    {
      schema: version1,
      up: ({ people }: ValueOf<typeof version1>): Roster => ({ people: people.map((one) => ({ ...one, ...unsaid })) })
    }
  ]
}

/** A person, and the member organisation that they speak for, '' if it was not said. */
export interface Named {
  readonly name: string
  readonly member: string
}

export type FoundRoster =
  | { readonly status: 'ok'; readonly roster: Roster }
  /** Written by a later version of the site, or damaged: it is never written to. */
  | { readonly status: 'newer' | 'broken'; readonly raw: string }

export type RosterSaved =
  | { readonly ok: true }
  /** `full`: no room; `blocked`: the browser refuses; otherwise what stands there could not be read and was left untouched. */
  | { readonly ok: false; readonly why: 'full' | 'blocked' | 'newer' | 'broken' }

/** Where the roster is kept in this browser. No method throws, whatever the browser does. */
export interface RosterShelf {
  /** The roster; an empty one if none has been kept. */
  readonly read: () => FoundRoster
  /** Saves and reads back. */
  readonly write: (roster: Roster) => RosterSaved
  readonly remove: () => void
}

/**
 * A roster in `storage`, which is asked for anew each time: reaching for a blocked localStorage throws. `now` in milliseconds since
 * 1970: it is stamped as sheets are, so that of two copies it is known which has taken in the other.
 */
export function openRoster(storage: () => TextStorage, now: () => number): RosterShelf {
  const get = () => attempt(() => storage().getItem(ROSTER_KEY)) ?? null

  const read = (): FoundRoster => {
    const raw = get()
    if (raw === null) return { status: 'ok', roster: { people: [] } }
    const restored = restore(roster, parse(raw))
    return restored.status === 'ok' ? { status: 'ok', roster: restored.value } : { status: restored.status, raw }
  }
  return {
    read,
    write(next) {
      const { status } = read()
      if (status !== 'ok') return { ok: false, why: status }
      const written = JSON.stringify({ ...envelop(roster, next), ...stamped(stampsIn(parse(get() ?? '')), now()) })
      try {
        storage().setItem(ROSTER_KEY, written)
      } catch (error) {
        return { ok: false, why: error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked' }
      }
      return get() === written ? { ok: true } : { ok: false, why: 'blocked' }
    },
    remove: () => void attempt(() => storage().removeItem(ROSTER_KEY))
  }
}

/** `old` with those of `people` that it does not know yet. Nobody is lost; what was missing of somebody is filled in. */
export function merged(old: Roster, people: readonly (Named & Partial<Person>)[]): Roster {
  const all = [...old.people]
  for (const { id, name, member, pronunciation = '', pronouns = '' } of people) {
    const at = all.findIndex((known) => isSame(known, { name, member }))
    const known = all[at]
    if (known) {
      all[at] = {
        ...known,
        member: known.member || member,
        pronunciation: known.pronunciation || pronunciation,
        pronouns: known.pronouns || pronouns
      }
    } else if (name !== '' && all.length < MOST_ITEMS) {
      const isFree = id !== undefined && !all.some((known) => known.id === id)
      all.push({ id: isFree ? id : newId(), name, member, pronunciation, pronouns })
    }
  }
  return { people: all }
}

/**
 * As `merged`, of people who have their ids: whoever is there by now under another name, which another tab gave them, is not added
 * again. So it can be made twice.
 */
export const mergedOnce = (old: Roster, people: readonly Person[]): Roster =>
  merged(
    old,
    people.map((person) => {
      const now = old.people.find(({ id }) => id === person.id)
      return now ? { ...person, name: now.name, member: now.member } : person
    })
  )

/** Two people of one name are one person, unless both say for whom they speak and it differs. */
export function isSame(one: Named, other: Named): boolean {
  const differs = one.member !== '' && other.member !== '' && fold(one.member) !== fold(other.member)
  return fold(one.name) === fold(other.name) && !differs
}

/** As a person stands in a sheet: 'Dana (Tenants United)', or the name alone. */
export const labelOf = ({ name, member }: Named): string => (member === '' ? name : `${name} (${member})`)

/**
 * The people in what somebody typed or pasted: one a line, or with commas between them; 'Name (Member)', or two cells of a
 * spreadsheet with a tab between them. Bullets and numbers of a list are dropped.
 */
export function peopleFrom(typed: string): readonly Named[] {
  return typed
    .split(/[\n\r\u2028\u2029]+/u)
    .flatMap((line) => (line.includes('\t') ? [line] : splitOutsideBrackets(line)))
    .map((entry) => personFrom(entry.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u, '')))
    .filter(({ name }) => name !== '')
}

/** One person from 'Name', 'Name (Member)' or 'Name, tab, Member'. */
export function personFrom(entry: string): Named {
  const cells = entry
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)
  if (cells.length > 1) return { name: cells[0] ?? '', member: cells.slice(1).join(', ') }
  const [, name = '', member = ''] = /^([^(]*[^(\s])\s*\(([^()]*)\)$/u.exec(entry.trim()) ?? []
  return name === '' ? { name: entry.trim(), member: '' } : { name, member: member.trim() }
}

/** Splits at commas and semicolons, those of Arabic and Chinese too, but not inside brackets. */
function splitOutsideBrackets(line: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of line) {
    if (sign === '(') depth += 1
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && SEPARATOR.test(sign)) parts.push('')
    else parts[parts.length - 1] += sign
  }
  // A bracket that is never closed does not hold the rest of the line together.
  return depth > 0 ? line.split(SEPARATOR) : parts
}

const SEPARATOR = /[,;،؛，、；]/u

const parse = (raw: string): unknown => attempt(() => JSON.parse(raw))

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
