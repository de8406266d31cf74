import { type Action, dayFor } from '#workbook/action.ts'
import type { FixPicker } from './index.ts'
import { chosenOf } from './picking.ts'
import { text } from './text.ts'

/** Each chosen change, due when it is in force, and the days on the way there and after it. */
export const actions = (sheet: FixPicker): readonly Action[] =>
  chosenOf(sheet).flatMap(({ text: change, who, member, draft, feedback, inForce, review }) => {
    if (change.trim() === '') return []
    const day = (step: keyof typeof text.steps, by: string) =>
      dayFor(`${text.steps[step]}: ${change.trim()}`, by).map((one) => ({ ...one, who, member }))
    return [
      { text: change.trim(), who, member, by: inForce, isDone: false },
      ...day('draft', draft),
      ...day('feedback', feedback),
      ...day('review', review)
    ]
  })
