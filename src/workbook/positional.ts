import type { Field, Shape } from './fields.ts'

/**
 * A value as nested arrays in schema order: no keys, options and days as numbers, blank endings left off, items without ids.
 * It is what a link carries; `unpack` is its inverse up to the names of items. Text stays text.
 */
export type Packed = string | number | readonly Packed[]

/** The day that packs to 1. */
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** Packs a value that `field` accepts. Items are referred to by their order in the sheet, counted from 1. */
export function pack(field: Field, value: unknown): Packed {
  const ids: string[] = []
  walkIds(field.shape, value, (id) => ids.push(id))
  return packShape(field.shape, value, (id) => ids.indexOf(id) + 1)
}

/**
 * The value that `packed` stands for. Takes anything; where it does not fit the schema the result will not pass `restore`.
 * Items are named 1, 2, 3 … in the order of the sheet, so that unpacking the same link twice gives the same value.
 */
export function unpack(field: Field, packed: unknown): unknown {
  let items = 0
  return unpackShape(field.shape, packed, () => String(++items))
}

function packShape(shape: Shape, value: unknown, positionOf: (id: string) => number): Packed {
  switch (shape.kind) {
    case 'record': {
      const fields = travelling(shape.entries).map(([key, entry]) => packShape(entry.shape, at(value, key), positionOf))
      while (fields.length > 0 && isBlank(fields.at(-1))) fields.pop()
      return fields
    }
    case 'list':
      return Array.isArray(value) ? value.map((item) => packShape(shape.item.shape, item, positionOf)) : []
    case 'choice':
      return shape.options.indexOf(String(value))
    case 'count':
      return Number(value) - shape.least
    case 'flag':
      return value ? 1 : 0
    case 'day':
      return value === '' ? 0 : packDay(String(value))
    case 'ref':
      return value === '' ? 0 : positionOf(String(value))
    default:
      return String(value)
  }
}

function unpackShape(shape: Shape, packed: unknown, mint: () => string): unknown {
  switch (shape.kind) {
    case 'record': {
      if (!Array.isArray(packed ?? [])) return undefined
      const fields: readonly unknown[] = Array.isArray(packed) ? packed : []
      const entries = Object.entries(shape.entries)
      if (fields.length > travelling(shape.entries).length) return undefined
      let position = 0
      return Object.fromEntries(
        entries.map(([key, entry]) => [
          key,
          entry.shape.kind === 'id' ? mint() : unpackShape(entry.shape, fields[position++], mint)
        ])
      )
    }
    case 'list':
      if (packed === undefined || packed === 0) return []
      return Array.isArray(packed) ? packed.map((item) => unpackShape(shape.item.shape, item, mint)) : undefined
    case 'choice':
      return shape.options[Number(packed ?? 0)]
    case 'count':
      return typeof (packed ?? 0) === 'number' ? Number(packed ?? 0) + shape.least : undefined
    case 'flag':
      return packed === 1 || (packed === undefined || packed === 0 ? false : undefined)
    case 'day':
      return typeof packed === 'number' && packed !== 0 ? unpackDay(packed) : (packed ?? 0) === 0 ? '' : packed
    case 'ref':
      return typeof (packed ?? 0) === 'number' ? (packed ? String(packed) : '') : undefined
    default:
      return packed ?? ''
  }
}

const travelling = (entries: Readonly<Record<string, Field>>) =>
  Object.entries(entries).filter(([, entry]) => entry.shape.kind !== 'id')

const isBlank = (packed: Packed | undefined) =>
  packed === '' || packed === 0 || (Array.isArray(packed) && packed.length === 0)

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined

/** Calls `found` with the id of every item, in the order in which `unpack` will name them. */
function walkIds(shape: Shape, value: unknown, found: (id: string) => void): void {
  if (shape.kind === 'list' && Array.isArray(value)) for (const item of value) walkIds(shape.item.shape, item, found)
  if (shape.kind !== 'record') return
  for (const [key, entry] of Object.entries(shape.entries)) {
    const inner = at(value, key)
    if (entry.shape.kind === 'id') found(String(inner))
    else walkIds(entry.shape, inner, found)
  }
}

/** Days before 2024 and after the year 2200 keep their ten characters. */
function packDay(day: string): Packed {
  const days = (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY + 1
  return days > 0 && days < 65_000 ? days : day
}

function unpackDay(days: number): unknown {
  const inRange = Number.isInteger(days) && days > 0 && days < 65_000
  return inRange ? new Date(FIRST_DAY + (days - 1) * DAY).toISOString().slice(0, 10) : undefined
}
