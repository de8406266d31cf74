import { type Field, MOST_ITEMS, type Shape } from './fields.ts'

/**
 * `foreign` as a value of `field`, freshly built: text cleaned (`plain`), fields that the schema does not know left out.
 * Undefined for anything that is not such a value. Takes anything; the only place where foreign data gets a type.
 */
export function accept<Value>(field: Field<Value>, foreign: unknown): Value | undefined
export function accept(field: Field, foreign: unknown): unknown {
  return acceptShape(field.shape, foreign)
}

function acceptShape(shape: Shape, foreign: unknown): unknown {
  switch (shape.kind) {
    case 'record':
      return isRecord(foreign) ? acceptRecord(shape.entries, foreign) : undefined
    case 'list':
      return Array.isArray(foreign) ? acceptList(shape.item.shape, foreign) : undefined
    case 'choice':
      return shape.options.find((option) => option === foreign)
    case 'count':
      return Number.isInteger(foreign) && Number(foreign) >= shape.least && Number(foreign) <= shape.most
        ? foreign
        : undefined
    case 'flag':
      return typeof foreign === 'boolean' ? foreign : undefined
    default:
      return typeof foreign === 'string' && isSpelt[shape.kind](foreign) ? plain(foreign) : undefined
  }
}

const isSpelt = {
  text: () => true,
  day: isDay,
  id: (id: string) => /^[a-z0-9-]{1,24}$/.test(id),
  ref: (id: string) => id.length <= 24
}

function acceptRecord(entries: Readonly<Record<string, Field>>, foreign: Readonly<Record<string, unknown>>): unknown {
  const accepted: [string, unknown][] = []
  for (const [key, { shape }] of Object.entries(entries)) {
    const value = Object.hasOwn(foreign, key) ? acceptShape(shape, foreign[key]) : undefined
    if (value === undefined) return undefined
    accepted.push([key, value])
  }
  return Object.fromEntries(accepted)
}

function acceptList(shape: Shape, foreign: readonly unknown[]): unknown {
  if (foreign.length > MOST_ITEMS) return undefined
  const items: unknown[] = []
  const ids = new Set<unknown>()
  for (const item of foreign) {
    const value = acceptShape(shape, item)
    if (value === undefined) return undefined
    if (isRecord(value) && 'id' in value) {
      if (ids.has(value['id'])) return undefined
      ids.add(value['id'])
    }
    items.push(value)
  }
  return items
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `value` with unpaired surrogates replaced, and without bidirectional embeddings, overrides and isolates (Unicode TR 9). */
export function plain(value: string): string {
  return value.toWellFormed().replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Whether `value` is '' or a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (value === '') return true
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
