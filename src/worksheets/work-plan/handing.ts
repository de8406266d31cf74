import { dayInWords } from '#workbook/day.ts'
import type { Handing } from '#workbook/hand-over.ts'
import type { Task, WorkPlan } from './index.ts'
import { words } from './plan-text.ts'
import { type Standing, arranged } from './standing.ts'

/** What is looked at in every meeting, with the tasks that it is so of; nothing where all is well. */
export const lookedAt = (tasks: readonly Task[], standing: Standing) =>
  (['late', 'blocked', 'nobody'] as const)
    .map((reason) => ({ reason, tasks: arranged(tasks, { show: reason, order: 'due' }, standing) }))
    .filter((found) => found.tasks.length > 0)

/** Two minutes for each task, but no topic of a review takes longer than ten. */
const minutesFor = (tasks: number) => Math.min(10, tasks * 2)

/** One topic for what is late, one for what is blocked, one for what has no owner: an agenda is no list of tasks. */
export const handing = ({ coalition, tasks }: WorkPlan, standing: Standing): Handing => ({
  coalition,
  from: 'work-plan',
  items: lookedAt(tasks, standing).map(({ reason, tasks: found }) => ({
    kind: 'topic',
    text: words.topics[reason],
    note: found.map(inShort).join('\n'),
    amount: minutesFor(found.length)
  }))
})

/** A task on one line: 'Parade permit (Dot, Streets for People, 25 June 2026)'. */
export function inShort({ task, owner, member, due }: Task): string {
  const more = [owner, member, dayInWords(due)].filter((part) => part.trim() !== '').join(', ')
  return more ? `${task} (${more})` : task
}
