import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import { agreedOf } from './groups.ts'
import type { Retrospective } from './index.ts'
import { text } from './text.ts'

/** What this round agreed on, last round's actions that were not dropped, and the next look back. */
export const actions = (sheet: Retrospective): readonly Action[] => [
  ...agreedOf(sheet).flatMap((task) => taskFrom(task)),
  ...sheet.before.filter(({ state }) => state !== 'dropped').flatMap((one) => taskFrom(one, one.state === 'done')),
  ...dayFor(text.next, sheet.next)
]
