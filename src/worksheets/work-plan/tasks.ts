import type { Task, WorkPlan } from './index.ts'

/** Whether nothing at all has been written on a line. */
export const isEmpty = ({ task, owner, member, planned, due, status, spent, note }: Task): boolean =>
  (task + owner + member + due + status + note).length + planned + spent === 0

export const changeTask =
  (id: string, part: Partial<Task>) =>
  (sheet: WorkPlan): WorkPlan => ({
    ...sheet,
    tasks: sheet.tasks.map((task) => (task.id === id ? { ...task, ...part } : task))
  })
