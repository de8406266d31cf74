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
