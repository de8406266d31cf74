import * as v from 'valibot'

/**
 * The kinds of field a worksheet's schema is built from: a Valibot schema, which validates (`restore`), together with its
 * `shape`, from which its blank value (`blankOf`) and its place in a link (`pack`) follow. Schemas use these and nothing else.
 */
export type Field<Value = unknown> = v.GenericSchema<unknown, Value> & { readonly shape: Shape }

export type Shape =
  | { readonly kind: 'text' | 'day' | 'flag' | 'id' | 'ref' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'record'; readonly entries: Readonly<Record<string, Field>> }

/** The value that a field holds. */
export type ValueOf<F extends Field> = v.InferOutput<F>

/** At most this many items in one list: far above any meeting, far below what hangs a phone. */
export const MOST_ITEMS = 2000

const field = <Schema extends v.GenericSchema>(schema: Schema, shape: Shape): Field<v.InferOutput<Schema>> =>
  Object.assign(schema, { shape })

/** Text of any length. Foreign text is made well-formed; invisible controls that reorder other people's text are removed. */
export const text = () => field(v.pipe(v.string(), v.transform(plain)), { kind: 'text' })

/** One of the named options; the first is the blank one. A released order never changes: options are only appended. */
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  field(v.picklist(options), { kind: 'choice', options })

/** A day as `YYYY-MM-DD`, or '' for none. */
export const day = () => field(v.pipe(v.string(), v.check(isDay)), { kind: 'day' })

/** A whole number from `least` (also its blank value) to `most`. */
export const count = (least: number, most: number) =>
  field(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), { kind: 'count', least, most })

export const flag = () => field(v.boolean(), { kind: 'flag' })

/** An item's own name, unique in its list, random, never shown. It does not travel in links: the reader's copy gets new ones. */
export const itemId = () => field(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,24}$/)), { kind: 'id' })

/** The id of another item of the same sheet, or '' for none. Travels in a link as that item's position. */
export const refTo = () => field(v.pipe(v.string(), v.maxLength(24)), { kind: 'ref' })

export const record = <Entries extends Readonly<Record<string, Field>>>(entries: Entries) =>
  field(v.object(entries), { kind: 'record', entries })

/** A list of at most `MOST_ITEMS` items, whose ids differ. */
export const list = <Item extends Field>(item: Item) =>
  field(
    v.pipe(
      v.array(item),
      v.maxLength(MOST_ITEMS),
      v.check((items) => idsDiffer(items))
    ),
    { kind: 'list', item }
  )

/** The two lines at the head of every sheet; each worksheet's `record` begins with them. */
export const heading = () => ({ coalition: text(), date: day() })

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

function idsDiffer(items: readonly unknown[]): boolean {
  const ids = items.flatMap((item) => (typeof item === 'object' && item !== null && 'id' in item ? [item.id] : []))
  return new Set(ids).size === ids.length
}
