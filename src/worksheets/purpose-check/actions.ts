import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import { actionText } from './action-text.ts'
import type { PurposeCheck } from './index.ts'
import { text } from './text.ts'

/** Who tidies the wording, and the next check-in. */
export const actions = ({ who, by, checkIn }: PurposeCheck): readonly Action[] => [
  ...((who + by).trim() === '' ? [] : taskFrom({ text: actionText.tidy, who, by })),
  ...dayFor(text.checkIn, checkIn)
]
