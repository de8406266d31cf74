import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import type { Agenda } from './index.ts'
import { text } from './text.ts'

/** Who does what by when, as it was taken down, and the next meeting. */
export const actions = (sheet: Agenda): readonly Action[] => [
  ...sheet.actions.flatMap((action) => taskFrom(action)),
  ...dayFor(text.next, sheet.next)
]
