import { dayInWords } from '#workbook/day.ts'
import type { Heading } from '#workbook/define.ts'
import type { Sheet } from '#workbook/shelf.ts'
import { text } from './guests-text.ts'

/** What its people call a sheet: the name that it was given, or its coalition. */
export const sheetTitle = ({ name, value: { coalition } }: Pick<Sheet<Heading>, 'name' | 'value'>): string =>
  name || coalition.trim() || text.unnamed

/** What a sheet is called in lists: the name that it was given, or its coalition; and its day. */
export function nameOf(sheet: Pick<Sheet<Heading>, 'name' | 'value'>): string {
  return [sheetTitle(sheet), dayInWords(sheet.value.date)].filter(Boolean).join(', ')
}
