import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { type FixPicker, blankPoint } from './index.ts'
import { isEmptyPoint, propose } from './picking.ts'

/** What rubs elsewhere are points here; a change that was found elsewhere is a candidate. What stands here already is not added again. */
export const receive = (sheet: FixPicker, { items }: HandOver): FixPicker => items.reduce(take, sheet)

function take(sheet: FixPicker, item: HandedItem): FixPicker {
  if (item.kind === 'point') return withPoint(sheet, item)
  if (item.kind !== 'change' || sheet.candidates.some(({ text }) => text === item.text)) return sheet
  const { text, who, member, by, review } = item
  return propose(sheet, { text, who, member, inForce: by, review }, newId)
}

function withPoint(sheet: FixPicker, { text, note }: HandedItem): FixPicker {
  const { points } = sheet
  if (points.some((point) => point.text === text && point.note === note)) return sheet
  const empty = points.findIndex(isEmptyPoint)
  if (empty >= 0)
    return { ...sheet, points: points.map((one, place) => (place === empty ? { ...one, text, note } : one)) }
  return points.length < MOST_ITEMS ? { ...sheet, points: [...points, { ...blankPoint(newId()), text, note }] } : sheet
}
