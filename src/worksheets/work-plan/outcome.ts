import type { Task } from './index.ts'
import type { Standing } from './standing.ts'

/** What a task may have come to in a review; it may be several. */
export const outcomes = ['done', 'moved', 'owned', 'late', 'blocked', 'nobody'] as const
type Outcome = (typeof outcomes)[number]

/** Holds the reviewed tasks, as they were `before`, against those of now, and gives those of now. What was removed counts nowhere. */
export function outcomeOf(
  before: readonly Task[],
  tasks: readonly Task[],
  { isLate, refusal }: Standing
): Readonly<Record<Outcome, readonly Task[]>> {
  const now = new Map(tasks.map((task) => [task.id, task]))
  const those = (applies: (task: Task, was: Task) => boolean) =>
    before.flatMap((was) => {
      const task = now.get(was.id)
      return task && applies(task, was) ? [task] : []
    })
  const isOpen = ({ status }: Task) => status !== 'done'
  return {
    done: those((task, was) => isOpen(was) && !isOpen(task)),
    moved: those((task, was) => isOpen(task) && task.due !== '' && task.due !== was.due),
    owned: those((task, was) => isOpen(task) && refusal(was) !== undefined && refusal(task) === undefined),
    late: those(isLate),
    blocked: those(({ status }) => status === 'blocked'),
    nobody: those((task) => isOpen(task) && refusal(task) !== undefined)
  }
}
