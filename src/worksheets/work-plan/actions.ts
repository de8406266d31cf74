import { type Action, dayFor } from '#workbook/action.ts'
import type { WorkPlan } from './index.ts'
import { text } from './text.ts'

/** The tasks, done or not, and the next meeting. */
export const actions = ({ tasks, next }: WorkPlan): readonly Action[] => [
  ...tasks
    .filter(({ task }) => task.trim() !== '')
    .map(({ task, owner, member, due, status }) => ({
      text: task.trim(),
      who: owner,
      member,
      by: due,
      isDone: status === 'done'
    })),
  ...dayFor(text.meeting, next)
]
