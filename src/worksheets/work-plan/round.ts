import { type WorkPlan, workPlan } from './index.ts'
import { isEmpty } from './tasks.ts'

/** What is still to be done, with whoever has it, and the members; a meeting that is over is none to come. */
export function nextRound(plan: WorkPlan, date: string): WorkPlan {
  const open = plan.tasks.filter((task) => task.status !== 'done' && !isEmpty(task))
  return {
    ...plan,
    date,
    tasks: open.length > 0 ? open : workPlan.blank(date).tasks,
    next: plan.next > date ? plan.next : ''
  }
}
