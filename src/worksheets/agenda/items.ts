import { MOST_ITEMS } from '#workbook/fields.ts'
import type { Action, Agenda, Decision, Item } from './index.ts'

/** Whether nothing has been written in a row of the agenda. */
export const isEmpty = ({ topic, outcome, minutes, lead, note, record }: Item): boolean =>
  (topic + lead + note + record).trim() === '' && outcome === '' && minutes === 0

/** The items that are on the agenda, in order. */
export const itemsOf = ({ items }: Agenda): readonly Item[] => items.filter((item) => !isEmpty(item))

/** The minutes that an item was to take, before any were given or taken at the meeting. */
export const planOf = ({ planned, minutes }: Item): number => planned || minutes

export const isBlankDecision = ({ text }: Decision): boolean => text.trim() === ''

export const isBlankAction = ({ text, who, by }: Action): boolean => (text + who + by).trim() === ''

/** An item as if its meeting had not begun. What was said of it stays. */
export const asPlanned = (item: Item): Item => ({ ...item, minutes: planOf(item), state: '', planned: 0, spent: 0 })

export const decisionsOf = ({ decisions }: Agenda): readonly Decision[] =>
  decisions.filter((decision) => !isBlankDecision(decision))

export const actionsOf = ({ actions }: Agenda): readonly Action[] => actions.filter((action) => !isBlankAction(action))

/** Whether the meeting has begun: some item has had its turn. */
export const hasBegun = ({ since, items }: Agenda): boolean =>
  since > 0 || items.some(({ state, spent }) => state !== '' || spent > 0)

/** Whether there is something to tell those who were absent. */
export const isTakenDown = (sheet: Agenda): boolean =>
  decisionsOf(sheet).length > 0 ||
  actionsOf(sheet).length > 0 ||
  sheet.items.some(({ state, spent, record }) => state !== '' || spent > 0 || record.trim() !== '')

/** What has to wait: left to the next meeting, or not reached once the meeting had begun. */
export const leftOver = (sheet: Agenda): readonly Item[] =>
  hasBegun(sheet) ? itemsOf(sheet).filter(({ state }) => state !== 'done') : []

/** `items` with a new one at the place `at`, which takes the room of the first empty row. */
export function withItemAt(items: readonly Item[], item: Item, at: number): Item[] {
  const empty = items.findIndex(isEmpty)
  const others = empty < 0 ? items : items.toSpliced(empty, 1)
  return others.length < MOST_ITEMS ? others.toSpliced(at, 0, item) : [...items]
}
