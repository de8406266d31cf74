import type { HandOver } from '#workbook/hand-over.ts'
import type { BreakdownFinder } from './index.ts'

/** What rubs elsewhere is what is seen here; a sentence that stands there already stays. */
export function receive(sheet: BreakdownFinder, { items }: HandOver): BreakdownFinder {
  const point = items.find(({ kind }) => kind === 'point')
  return sheet.seen === '' && point ? { ...sheet, seen: point.text } : sheet
}
