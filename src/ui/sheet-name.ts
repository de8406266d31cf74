import { dayInWords } from '#workbook/day.ts'
import type { Heading } from '#workbook/define.ts'
import type { Sheet } from '#workbook/shelf.ts'
import { text } from './guests-text.ts'

/** What a sheet is called in lists: the name that it was given, or its coalition; and its day. */
export function nameOf({ name, value: { coalition, date } }: Pick<Sheet<Heading>, 'name' | 'value'>): string {
  return [name || coalition || text.unnamed, dayInWords(date)].filter(Boolean).join(', ')
}
