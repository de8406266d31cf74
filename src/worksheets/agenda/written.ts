import type { Action, Agenda, Decision, Item } from './index.ts'
import { isBlankAction, isBlankDecision, isEmpty } from './items.ts'

/** The items that are on the agenda, in order, without its empty rows. */
export const itemsOf = ({ items }: Agenda): readonly Item[] => items.filter((item) => !isEmpty(item))

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
