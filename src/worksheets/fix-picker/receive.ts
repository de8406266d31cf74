import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { type FixPicker, type Point, blankPoint } from './index.ts'
import { propose } from './picking.ts'

/**
 * What rubs elsewhere are points here; a change that was found elsewhere is a candidate, for the point that its reason is. What
 * stands here already is not added again.
 */
export function receive(sheet: FixPicker, { items }: HandOver): FixPicker {
  const isChange = ({ kind }: HandedItem) => kind === 'change'
  const points = items.filter(({ kind }) => kind === 'point').reduce(withPoint, sheet)
  return items.filter(isChange).reduce(withChange, points)
}

function withChange(sheet: FixPicker, { text, note, who, member, by, review }: HandedItem): FixPicker {
  const reasoned = note === '' ? sheet : withPoint(sheet, { text: note, note: '' })
  if (text.trim() === '' || sheet.candidates.some((candidate) => candidate.text === text)) return reasoned
  const point = (note !== '' && reasoned.points.find((one) => one.text === note)?.id) || ''
  return propose(reasoned, { text, point, who, member, inForce: by, review }, newId)
}

function withPoint(sheet: FixPicker, { text, note }: Pick<Point, 'text' | 'note'>): FixPicker {
  const { points } = sheet
  if (points.some((point) => point.text === text && (point.note === note || note === ''))) return sheet
  if ((text + note).trim() === '') return sheet
  // One with a space in it is not free: nothing that stands here is written over.
  const empty = points.findIndex((one) => one.text + one.note === '')
  if (empty >= 0)
    return { ...sheet, points: points.map((one, place) => (place === empty ? { ...one, text, note } : one)) }
  return points.length < MOST_ITEMS ? { ...sheet, points: [...points, { ...blankPoint(newId()), text, note }] } : sheet
}
