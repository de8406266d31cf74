import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import type { GovernanceMemo } from './index.ts'
import { text } from './text.ts'

/** What is not agreed yet, and when the page is looked at again. */
export const actions = ({ open, review }: GovernanceMemo): readonly Action[] => [
  ...open.flatMap((point) => taskFrom(point)),
  ...dayFor(text.review, review)
]
