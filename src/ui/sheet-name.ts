import { dayInWords } from '#workbook/day.ts'
import type { Heading } from '#workbook/define.ts'
import { grouped } from '#workbook/grouped.ts'
import type { Sheet } from '#workbook/shelf.ts'
import { text } from './sheet-name-text.ts'

/** What its people call a sheet: the name that it was given, or its coalition. */
export const sheetTitle = ({ name, value: { coalition } }: Pick<Sheet<Heading>, 'name' | 'value'>): string =>
  name || coalition.trim() || text.unnamed

/** What a sheet is called in lists: the name that it was given, or its coalition; and its day. */
export function nameOf(sheet: Pick<Sheet<Heading>, 'name' | 'value'>): string {
  return [sheetTitle(sheet), dayInWords(sheet.value.date)].filter(Boolean).join(', ')
}

/**
 * Of each sheet whose name another one of the list has too, the moment when it was changed, to the second, by its id; and with a
 * number where they have that in common as well.
 */
export function momentsApart(
  sheets: readonly Pick<Sheet<Heading>, 'id' | 'name' | 'value' | 'changed'>[]
): ReadonlyMap<string, string> {
  const moments = new Map<string, string>()
  for (const alike of grouped(sheets, (sheet) => [nameOf(sheet)]).values()) {
    if (alike.length === 1) continue
    for (const same of grouped(alike, ({ changed }) => [toTheSecond(changed)]).values())
      same.forEach(({ id, changed }, index) =>
        moments.set(id, toTheSecond(changed) + (same.length > 1 ? ` (${index + 1})` : ''))
      )
  }
  return moments
}

const toTheSecond = (at: number) => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' })
