import { blankOf } from './blank.ts'
import { type Field, MOST_ITEMS, type Shape } from './fields.ts'

/** A place of the value that both sides changed, each in its own way, and what does not stand there now. */
export interface Clash {
  /** From the value down: the names of fields and the ids of items. */
  readonly path: readonly string[]
  readonly other: unknown
}

export interface Merged<Value> {
  readonly value: Value
  readonly clashes: readonly Clash[]
}

/**
 * What two sides made of `base`, in one value: each field as whoever changed it left it, the items of both in lists, and no item
 * that one side removed, unless the other has written in it since. Where both changed one field, `first` has it, and the clash
 * tells; or texts are what `join` makes of them. Without a base, what only one side has is taken to be new. Takes and gives values
 * that the schema accepts. Time in proportion to them.
 */
export function merge<Value>(
  field: Field<Value>,
  base: Value | undefined,
  first: Value,
  second: Value,
  join?: Join
): Merged<Value>
export function merge(field: Field, base: unknown, first: unknown, second: unknown, join?: Join): Merged<unknown> {
  const clashes: Clash[] = []
  const settle: Settle = (path, was, one, other) => {
    if (join && typeof was === 'string') return join(was, String(one), String(other))
    clashes.push({ path, other })
    return one
  }
  return { value: mergeShape(field.shape, base, first, second, [], settle), clashes }
}

/** Makes one text of two that both sides made of `base`. */
export type Join = (base: string, first: string, second: string) => string

export const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** `value` with `part` in the place that a clash tells of. As it is where that place is gone. */
export function withAt<Value>(value: Value, path: readonly string[], part: unknown): Value
export function withAt(value: unknown, path: readonly string[], part: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return part
  if (Array.isArray(value)) return value.map((item) => (idOf(item) === key ? withAt(item, rest, part) : item))
  const entries = entriesOf(value)
  return key in entries ? { ...entries, [key]: withAt(entries[key], rest, part) } : value
}

/** What stands in that place; undefined where it is gone. */
export function partAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (Array.isArray(part) ? part.find((item) => idOf(item) === key) : entriesOf(part)[key]),
    value
  )
}

/** Gives what is to stand in a place that both sides changed. */
type Settle = (path: Path, base: unknown, first: unknown, second: unknown) => unknown
type Path = readonly string[]

function mergeShape(shape: Shape, base: unknown, first: unknown, second: unknown, path: Path, settle: Settle): unknown {
  const was = base === undefined && !isMany(shape) ? blankOf({ shape }) : base
  if (isEqual(first, second) || isEqual(was, second)) return first
  if (isEqual(was, first)) return second
  if (shape.kind === 'record') {
    const [b, f, s] = [entriesOf(base), entriesOf(first), entriesOf(second)]
    const merged = Object.entries(shape.entries).map(([key, entry]) => [
      key,
      mergeShape(entry.shape, b[key], f[key], s[key], [...path, key], settle)
    ])
    return Object.fromEntries(merged)
  }
  if (shape.kind === 'list') {
    const [one, other] = [listOf(first), listOf(second)]
    if (hasIds(shape.item)) return mergeItems(shape.item, listOf(base), one, other, path, settle)
    return mergeBags(base === undefined ? inBoth(one, other) : listOf(base), one, other)
  }
  return settle(path, was, first, second)
}

/** Items of both sides by their ids: in the order of whichever side moved any, with the other's additions after their neighbours. */
function mergeItems(
  item: Field,
  base: readonly unknown[],
  first: readonly unknown[],
  second: readonly unknown[],
  path: Path,
  settle: Settle
): readonly unknown[] {
  const [b, f, s] = [byId(base), byId(first), byId(second)]
  const stays = (id: string) => {
    const [was, one, other] = [b.get(id), f.get(id), s.get(id)]
    if (one !== undefined && other !== undefined) return true
    // Removed by one side: only what the other side has changed or added stays.
    return was === undefined || !isEqual(was, one ?? other)
  }
  const mergedItem = (id: string) => {
    const [one, other] = [f.get(id), s.get(id)]
    if (one === undefined || other === undefined) return one ?? other
    return mergeShape(item.shape, b.get(id), one, other, [...path, id], settle)
  }
  const common = [...b.keys()].filter((id) => f.has(id) && s.has(id))
  const inOrderOf = (side: ReadonlyMap<string, unknown>) => [...side.keys()].filter((id) => common.includes(id))
  const [lead, follow] = isEqual(inOrderOf(f), common) && !isEqual(inOrderOf(s), common) ? [s, f] : [f, s]
  return interleaved([...lead.keys()], [...follow.keys()])
    .filter(stays)
    .slice(0, MOST_ITEMS)
    .map(mergedItem)
}

/** The lead's ids in their order, and each of the others' behind the one that it stands behind there. */
function interleaved(lead: readonly string[], follow: readonly string[]): readonly string[] {
  const known = new Set(lead)
  const behind = new Map<string, string[]>()
  let last = ''
  for (const id of follow) {
    if (known.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return [...(behind.get('') ?? []), ...lead.flatMap((id) => [id, ...(behind.get(id) ?? [])])]
}

/** Items without ids: whatever either side added is in it, what either took out is not, as often as it was. */
function mergeBags(
  base: readonly unknown[],
  first: readonly unknown[],
  second: readonly unknown[]
): readonly unknown[] {
  const due = new Map<string, number>()
  const add = (items: readonly unknown[], many: number) => {
    for (const item of items) due.set(JSON.stringify(item), (due.get(JSON.stringify(item)) ?? 0) + many)
  }
  add(first, 1)
  add(second, 1)
  add(base, -1)
  return [...first, ...second]
    .filter((item) => {
      const left = due.get(JSON.stringify(item)) ?? 0
      due.set(JSON.stringify(item), left - 1)
      return left > 0
    })
    .slice(0, MOST_ITEMS)
}

/** What two sides share of which it is not known what they had in common: it is not counted twice. */
function inBoth(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
  const left = second.map((item) => JSON.stringify(item))
  return first.filter((item) => {
    const place = left.indexOf(JSON.stringify(item))
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
}

const isMany = ({ kind }: Shape): boolean => kind === 'record' || kind === 'list'

const hasIds = ({ shape }: Field): boolean => shape.kind === 'record' && shape.entries['id']?.shape.kind === 'id'

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const byId = (items: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(items.map((item) => [idOf(item), item]))

const idOf = (item: unknown): string => String(entriesOf(item)['id'])
