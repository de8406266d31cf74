import type { Field, ValueOf } from './fields.ts'

/** The empty value of a field: '' for text, day, id and ref, the first option, the least number, false, no items. */
export function blankOf<F extends Field>(field: F): ValueOf<F>
export function blankOf(field: Field): unknown {
  const { shape } = field
  switch (shape.kind) {
    case 'choice':
      return shape.options[0]
    case 'count':
      return shape.least
    case 'flag':
      return false
    case 'list':
      return []
    case 'record':
      return Object.fromEntries(Object.entries(shape.entries).map(([key, entry]) => [key, blankOf(entry)]))
    default:
      return ''
  }
}

/** `rows` empty items for a new sheet, to write on at once and on paper. `prefix` (a letter or two) keeps their ids apart from other lists'. */
export function blankRows<Item extends { id: string }>(item: Field<Item>, rows: number, prefix: string): Item[] {
  return Array.from({ length: rows }, (_, index) => ({ ...blankOf(item), id: `${prefix}${index + 1}` }))
}
