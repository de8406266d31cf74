import { type Field, MOST_ITEMS, type Shape } from './fields.ts'

/**
 * A value as positional JSON, in the order of its schema and without keys: what a link carries behind the version.
 *
 *     [number, number, …, text]
 *
 * The numbers are, in schema order, those of lists (how many items), options, counts, flags, days and refs. The text is every
 * text of the sheet in schema order, joined by '|'; inside a text '|' is written '~1' and '~' is written '~0', as in RFC 6901.
 * Whatever is blank is 0 or empty, and blank ends are left off. Ids are not written. Apart, numbers and words compress to 0.95
 * of what nested arrays do.
 */
export type Packed = readonly (number | string)[]

/** The first day, by which the others are counted: 1 is this one, -1 the one before. */
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** So many items has a link in all its lists together: what fits a link, and none beyond what a page can show. */
const MOST_IN_ALL = 5 * MOST_ITEMS

/** Packs a value that `field`'s schema gave. Refs become the position of their item in the sheet, counted from 1. */
export function pack(field: Field, value: unknown): Packed {
  const positions = new Map<string, number>()
  let items = 0
  walkIds(field.shape, value, (id) => {
    items += 1
    if (!positions.has(id)) positions.set(id, items)
  })
  const numbers: number[] = []
  const texts: string[] = []
  const write = (shape: Shape, inner: unknown): void => {
    if (shape.kind === 'record') {
      for (const [key, entry] of Object.entries(shape.entries)) write(entry.shape, at(inner, key))
    } else if (shape.kind === 'list') {
      const list: readonly unknown[] = Array.isArray(inner) ? inner : []
      numbers.push(list.length)
      for (const item of list) write(shape.item.shape, item)
    } else if (shape.kind === 'text') {
      texts.push(String(inner).replaceAll('~', '~0').replaceAll('|', '~1'))
    } else if (shape.kind !== 'id') {
      numbers.push(packNumber(shape, inner, positions))
    }
  }
  write(field.shape, value)
  const words = withoutEnd(texts, '').join('|')
  return words === '' ? withoutEnd(numbers, 0) : [...withoutEnd(numbers, 0), words]
}

/** Whether two values of `field`'s schema are the same but for the ids of their items, which a link does not carry. */
export const isSameUpToIds = <Value>(field: Field<Value>, one: Value, other: Value): boolean =>
  JSON.stringify(pack(field, one)) === JSON.stringify(pack(field, other))

/**
 * The value that `packed` stands for. Takes anything; where it does not fit the schema the result will not pass `restore`.
 * Items are named 1, 2, 3 … in the order of the sheet, so that unpacking the same link twice gives the same value.
 */
export function unpack(field: Field, packed: readonly unknown[]): unknown {
  const words = packed.at(-1)
  const texts = typeof words === 'string' ? words.split('|') : []
  const numbers = typeof words === 'string' ? packed.slice(0, -1) : packed
  if (!numbers.every((number) => Number.isSafeInteger(number))) return undefined
  let [number, text, items, furthest, room] = [0, 0, 0, 0, MOST_IN_ALL]
  const next = () => Number(numbers[number++] ?? 0)

  const read = (shape: Shape): unknown => {
    switch (shape.kind) {
      case 'record':
        return Object.fromEntries(Object.entries(shape.entries).map(([key, entry]) => [key, read(entry.shape)]))
      case 'list': {
        const length = next()
        // Before anything is taken off: less than none would make room for more.
        if (length < 0 || length > MOST_ITEMS || length > room) return undefined
        room -= length
        return Array.from({ length }, () => read(shape.item.shape))
      }
      case 'id':
        items += 1
        return String(items)
      case 'choice':
        return shape.options[next()]
      case 'count':
        return next() + shape.least
      case 'flag':
        return [false, true][next()]
      case 'day':
        return unpackDay(next())
      case 'ref': {
        const position = next()
        furthest = Math.max(furthest, position)
        return position === 0 ? '' : position > 0 ? String(position) : undefined
      }
      case 'text':
        return (texts[text++] ?? '').replaceAll('~1', '|').replaceAll('~0', '~')
    }
  }
  const value = read(field.shape)
  return number >= numbers.length && text >= texts.length && furthest <= items ? value : undefined
}

/** An option, count, flag or day; otherwise a ref. */
function packNumber(shape: Shape, value: unknown, positions: ReadonlyMap<string, number>): number {
  switch (shape.kind) {
    case 'choice':
      return shape.options.indexOf(String(value))
    case 'count':
      return Number(value) - shape.least
    case 'flag':
      return value === true ? 1 : 0
    case 'day':
      return packDay(String(value))
    default:
      return positions.get(String(value)) ?? 0
  }
}

const packDay = (day: string): number => {
  if (day === '') return 0
  const days = (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY
  return days >= 0 ? days + 1 : days
}

function unpackDay(packed: number): unknown {
  if (packed === 0) return ''
  const day = new Date(FIRST_DAY + (packed > 0 ? packed - 1 : packed) * DAY)
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10)
}

function withoutEnd<Item>(items: readonly Item[], blank: Item): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => item !== blank) + 1)
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined

/** Calls `found` with the id of every item, in the order in which `unpack` names them. */
function walkIds(shape: Shape, value: unknown, found: (id: string) => void): void {
  if (shape.kind === 'list' && Array.isArray(value)) for (const item of value) walkIds(shape.item.shape, item, found)
  if (shape.kind !== 'record') return
  for (const [key, entry] of Object.entries(shape.entries)) {
    const inner = at(value, key)
    if (entry.shape.kind === 'id') found(String(inner))
    else walkIds(entry.shape, inner, found)
  }
}
