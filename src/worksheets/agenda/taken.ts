import { MOST_ITEMS } from '#workbook/fields.ts'
import type { Action, Agenda } from './index.ts'
import { isBlankAction, isBlankDecision } from './items.ts'

/** Writes into the decision `id`. If there is none of that id yet, it is taken down for `item`, in the first empty row. */
export function putDecision(sheet: Agenda, id: string, item: string, text: string): Agenda {
  const old = sheet.decisions.find((one) => one.id === id) ?? { id, item }
  return { ...sheet, decisions: withRow(sheet.decisions, { ...old, text }, isBlankDecision) }
}

/** Writes into the action `id`, likewise. */
export function putAction(sheet: Agenda, id: string, item: string, part: Partial<Omit<Action, 'id'>>): Agenda {
  const old = sheet.actions.find((one) => one.id === id) ?? { id, item, text: '', who: '', by: '' }
  return { ...sheet, actions: withRow(sheet.actions, { ...old, ...part }, isBlankAction) }
}

function withRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  row: Row,
  isBlank: (row: Row) => boolean
): Row[] {
  const known = rows.findIndex(({ id }) => id === row.id)
  const at = known < 0 ? rows.findIndex(isBlank) : known
  if (at >= 0) return rows.with(at, row)
  return rows.length < MOST_ITEMS ? [...rows, row] : [...rows]
}
