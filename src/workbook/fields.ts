/**
 * The kinds of field a worksheet's schema is built from. From a field's shape follow what it accepts (`accept`), its blank value
 * (`blankOf`) and its place in a link (`pack`). Schemas use these kinds and nothing else.
 */
export interface Field<Value = unknown> {
  readonly shape: Shape
  /** The type of what it holds; for the compiler only, never set. */
  readonly holds?: Value
}

export type Shape =
  | { readonly kind: 'text' | 'day' | 'flag' | 'id' | 'ref' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'record'; readonly entries: Entries }

type Entries = Readonly<Record<string, Field>>

/** The value that a field holds. */
export type ValueOf<F extends Field> = NonNullable<F['holds']>

/** At most this many items in one list: far above any meeting, far below what hangs a phone. */
export const MOST_ITEMS = 2000

/** Text of any length. Foreign text is made well-formed; invisible controls that reorder other people's text are removed. */
export const text = (): Field<string> => ({ shape: { kind: 'text' } })

/** One of the named options; the first is the blank one. A released order never changes: options are only appended. */
export const choice = <const Options extends readonly [string, ...string[]]>(
  options: Options
): Field<Options[number]> => ({ shape: { kind: 'choice', options } })

/** A day as `YYYY-MM-DD`, or '' for none. */
export const day = (): Field<string> => ({ shape: { kind: 'day' } })

/** A whole number from `least` (also its blank value) to `most`. */
export const count = (least: number, most: number): Field<number> => ({ shape: { kind: 'count', least, most } })

export const flag = (): Field<boolean> => ({ shape: { kind: 'flag' } })

/** An item's own name, unique in its list, random, never shown. It does not travel in links: the reader's copy gets new ones. */
export const itemId = (): Field<string> => ({ shape: { kind: 'id' } })

/** The id of another item of the same sheet, or '' for none. Travels in a link as that item's position. */
export const refTo = (): Field<string> => ({ shape: { kind: 'ref' } })

/** Named fields, in an order that a released version keeps. */
export const record = <E extends Entries>(entries: E): Field<{ [Key in keyof E]: ValueOf<E[Key]> }> => ({
  shape: { kind: 'record', entries }
})

/** A list of at most `MOST_ITEMS` items, whose ids differ. */
export const list = <Item extends Field>(item: Item): Field<ValueOf<Item>[]> => ({ shape: { kind: 'list', item } })

/** The two lines at the head of every sheet; each worksheet's `record` begins with them. */
export const heading = () => ({ coalition: text(), date: day() })
