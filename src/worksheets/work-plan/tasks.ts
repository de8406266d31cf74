import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { type Task, type WorkPlan, blankTask } from './index.ts'

type Step = (sheet: WorkPlan) => WorkPlan

/** Whether nothing at all has been written on a line. */
export const isEmpty = ({ task, owner, member, planned, due, status, spent, note }: Task): boolean =>
  (task + owner + member + due + status + note).length + planned + spent === 0

export const changeTask =
  (id: string, part: Partial<Task>): Step =>
  (sheet) => ({ ...sheet, tasks: sheet.tasks.map((task) => (task.id === id ? { ...task, ...part } : task)) })

export const removeTask =
  (id: string): Step =>
  (sheet) => ({ ...sheet, tasks: sheet.tasks.filter((task) => task.id !== id) })

/** Puts tasks on the empty lines first, the others at the end, as many as the plan still holds. */
export const addTasks =
  (added: readonly Partial<Task>[]): Step =>
  (sheet) => {
    const waiting = added.map((task) => ({ ...blankTask, ...task }))
    const tasks = sheet.tasks.map((line) => (isEmpty(line) ? { ...line, ...waiting.shift() } : line))
    const rest = waiting.slice(0, MOST_ITEMS - tasks.length).map((task) => ({ ...task, id: newId() }))
    return { ...sheet, tasks: [...tasks, ...rest] }
  }

/** So many more tasks the plan holds. */
export const roomIn = ({ tasks }: WorkPlan): number => MOST_ITEMS - tasks.filter((task) => !isEmpty(task)).length
