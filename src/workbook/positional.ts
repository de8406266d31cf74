import { type Field, MOST_ITEMS, type Shape } from './fields.ts'

/**
 * A value as one text, in the order of its schema and without keys: what a link carries.
 *
 *     field   its text, then US. A record inside a record is written as its fields; ids are not written
 *     list    the number of its items, then US, then the items
 *     item    its fields without the blank ones at the end, the last without its US, then RS
 *
 * Options, counts, days and refs are decimal numbers; whatever is blank is the empty text; separators at the very end of the
 * text are left off. US and RS are the unit and record separators of ISO 646 (ECMA-48, 8.2.10), which `plain` keeps out of
 * text. Against JSON they save a tenth of a link.
 */
export const US = '\x1f'
const RS = '\x1e'

/** The day that packs to 1. */
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
/** From here on (the year 2201) days are written in full. */
const LAST_DAY = 65_000

type PositionOf = (id: string) => number | undefined

/** Packs a value that `field`'s schema gave. Refs become the position of their item in the sheet, counted from 1. */
export function pack(field: Field, value: unknown): string {
  const positions = new Map<string, number>()
  let items = 0
  walkIds(field.shape, value, (id) => {
    items += 1
    if (!positions.has(id)) positions.set(id, items)
  })
  return withoutEnd(packItem(field.shape, value, (id) => positions.get(id)))
}

/**
 * The value that `packed` stands for. Takes any text; where it does not fit the schema the result will not pass `restore`.
 * Items are named 1, 2, 3 … in the order of the sheet, so that unpacking the same link twice gives the same value.
 */
export function unpack(field: Field, packed: string): unknown {
  const reader: Reader = { text: packed, at: 0, room: MOST_IN_ALL, items: 0, furthest: 0 }
  const value = read(field.shape, reader)
  return reader.at === packed.length && reader.furthest <= reader.items ? value : undefined
}

function packItem(shape: Shape, value: unknown, positionOf: PositionOf): string {
  const fields = packFields(shape, value, positionOf)
  while (fields.at(-1) === US) fields.pop()
  const packed = fields.join('')
  return packed.endsWith(US) ? packed.slice(0, -1) : packed
}

function withoutEnd(packed: string): string {
  let end = packed.length
  while (end > 0 && (packed[end - 1] === US || packed[end - 1] === RS)) end -= 1
  return packed.slice(0, end)
}

/** Each field with its end; a blank one is its end alone. */
function packFields(shape: Shape, value: unknown, positionOf: PositionOf): string[] {
  switch (shape.kind) {
    case 'record':
      return Object.entries(shape.entries).flatMap(([key, { shape }]) => packFields(shape, at(value, key), positionOf))
    case 'list': {
      const items: readonly unknown[] = Array.isArray(value) ? value : []
      const packed = items.map((item) => packItem(shape.item.shape, item, positionOf) + RS)
      return [packNumber(items.length) + US + packed.join('')]
    }
    case 'id':
      return []
    case 'choice':
      return [packNumber(shape.options.indexOf(String(value))) + US]
    case 'count':
      return [packNumber(Number(value) - shape.least) + US]
    case 'flag':
      return [packNumber(value === true ? 1 : 0) + US]
    case 'day':
      return [packDay(String(value)) + US]
    case 'ref':
      return [packNumber(positionOf(String(value)) ?? 0) + US]
    case 'text':
      return [String(value) + US]
  }
}

const packNumber = (value: number): string => (value === 0 ? '' : String(value))

/** Days before 2024 and after the year 2200 keep their ten characters. */
function packDay(day: string): string {
  const number = (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY + 1
  return number > 0 && number < LAST_DAY ? String(number) : day
}

interface Reader {
  readonly text: string
  at: number
  /** So many items may still come. */
  room: number
  /** So many items have been named. */
  items: number
  /** The highest position that a ref has named. */
  furthest: number
}

function read(shape: Shape, reader: Reader): unknown {
  switch (shape.kind) {
    case 'record':
      return Object.fromEntries(Object.entries(shape.entries).map(([key, { shape }]) => [key, read(shape, reader)]))
    case 'list':
      return readList(shape.item.shape, reader)
    case 'id':
      return String(++reader.items)
    case 'choice':
      return shape.options[readNumber(reader)]
    case 'count':
      return readNumber(reader) + shape.least
    case 'flag':
      return [false, true][readNumber(reader)]
    case 'day':
      return unpackDay(readText(reader))
    case 'ref': {
      const position = readNumber(reader)
      reader.furthest = Math.max(reader.furthest, position)
      return position === 0 ? '' : String(position)
    }
    case 'text':
      return readText(reader)
  }
}

/** So many items has a link in all its lists together: what fits a link, and none beyond what a page can show. */
const MOST_IN_ALL = 5 * MOST_ITEMS

/** Behind the end of the text there may be items still, all blank. */
function readList(item: Shape, reader: Reader): unknown {
  const length = readNumber(reader)
  if (!(length <= MOST_ITEMS && length <= reader.room)) return undefined
  reader.room -= length
  const items: unknown[] = []
  while (items.length < length) {
    items.push(read(item, reader))
    if (reader.text[reader.at] === RS) reader.at += 1
    else if (reader.at < reader.text.length) return undefined
  }
  return items
}

/** The text up to the next separator, of which a US is taken too. At the end of an item nothing is left: what follows is blank. */
function readText(reader: Reader): string {
  const start = reader.at
  while (reader.at < reader.text.length && reader.text[reader.at] !== US && reader.text[reader.at] !== RS)
    reader.at += 1
  const text = reader.text.slice(start, reader.at)
  if (reader.text[reader.at] === US) reader.at += 1
  return text
}

/** A whole number; NaN, which no schema accepts, for anything that `packNumber` does not write. */
function readNumber(reader: Reader): number {
  const text = readText(reader)
  return text === '' ? 0 : /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN
}

function unpackDay(text: string): unknown {
  if (!/^\d+$/.test(text)) return text
  const number = Number(text)
  return number > 0 && number < LAST_DAY
    ? new Date(FIRST_DAY + (number - 1) * DAY).toISOString().slice(0, 10)
    : undefined
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
