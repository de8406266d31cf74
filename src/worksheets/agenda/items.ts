import { MOST_ITEMS } from '#workbook/fields.ts'
import type { Action, Agenda, Decision, Item } from './index.ts'

/** Whether nothing has been written in a row of the agenda. */
export const isEmpty = ({ topic, outcome, minutes, lead, note, record }: Item): boolean =>
  (topic + lead + note + record).trim() === '' && outcome === '' && minutes === 0

export const isBlankDecision = ({ text }: Decision): boolean => text.trim() === ''

export const isBlankAction = ({ text, who, by }: Action): boolean => (text + who + by).trim() === ''

/** Whether there is more than an empty form. */
export const isWritten = ({ items, decisions, actions }: Agenda): boolean =>
  !(items.every(isEmpty) && decisions.every(isBlankDecision) && actions.every(isBlankAction))

/** The minutes that an item was to take, before any were given or taken at the meeting. */
export const planOf = ({ planned, minutes }: Item): number => planned || minutes

/** An item as if its meeting had not begun. What was said of it stays. */
export const asPlanned = (item: Item): Item => ({ ...item, minutes: planOf(item), state: '', planned: 0, spent: 0 })

/** `items` with a new one at the place `at`, which takes the room of the first empty row. */
export function withItemAt(items: readonly Item[], item: Item, at: number): Item[] {
  const empty = items.findIndex(isEmpty)
  const others = empty < 0 ? items : items.toSpliced(empty, 1)
  return others.length < MOST_ITEMS ? others.toSpliced(at, 0, item) : [...items]
}
