import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { type Task, type WorkPlan, blankTask } from './index.ts'
import { isEmpty } from './tasks.ts'

/** Puts tasks on the empty lines first, the others at the end, as many as the plan still holds. A line keeps its id. */
export const addTasks =
  (added: readonly Partial<Task>[]) =>
  (sheet: WorkPlan): WorkPlan => {
    const waiting = added.map((task) => ({ ...blankTask, id: '', ...task }))
    const tasks = sheet.tasks.map((line) => (isEmpty(line) ? { ...line, ...waiting.shift(), id: line.id } : line))
    const rest = waiting.slice(0, MOST_ITEMS - tasks.length).map((task) => ({ ...task, id: task.id || newId() }))
    return { ...sheet, tasks: [...tasks, ...rest] }
  }

/** So many more tasks the plan holds. */
export const roomIn = ({ tasks }: WorkPlan): number => MOST_ITEMS - tasks.filter((task) => !isEmpty(task)).length
