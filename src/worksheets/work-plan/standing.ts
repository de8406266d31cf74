import { addDays } from '#workbook/day.ts'
import { type Members, type Refusal, membersCalled, refusalOf } from '#workbook/owner.ts'
import type { Task, WorkPlan } from './index.ts'
import { isEmpty } from './tasks.ts'

/** Why a task is looked at in a review, most pressing first. */
export const reasons = ['late', 'blocked', 'nobody', 'soon'] as const
export type Reason = (typeof reasons)[number]

/** What is due is read out for so many days, where nobody has said when the next meeting is. */
const DAYS_AHEAD = 14

/** How a plan stands on a day. */
export interface Standing {
  /** Why nobody who can be phoned owns the task; undefined if somebody does. */
  readonly refusal: (task: Task) => Refusal | undefined
  /** None for what is done, or not written yet. */
  readonly reasons: (task: Task) => readonly Reason[]
  readonly isLate: (task: Task) => boolean
  /** Up to this day a task is due soon. */
  readonly until: string
}

/** The members that a plan knows: those that were listed, and those that have a task. Each once, as first written. */
export const memberNames = ({ members, tasks }: Pick<WorkPlan, 'members' | 'tasks'>): readonly string[] => [
  ...new Set([...members.map(({ name }) => name), ...tasks.map(({ member }) => member)].map((name) => name.trim()))
]

/** `today` is '' where nobody's day is known: then nothing is late. */
export function standingOn(today: string, next: string, members: readonly string[]): Standing {
  const known: Members = membersCalled(members)
  const refusals = new Map<string, Refusal | undefined>()
  const refusal = ({ owner }: Task) => {
    if (!refusals.has(owner)) refusals.set(owner, refusalOf(owner, known))
    return refusals.get(owner)
  }
  const until = today !== '' && next >= today ? next : addDays(today, DAYS_AHEAD)
  const isLate = ({ due, status }: Task) => status !== 'done' && due !== '' && due < today
  const applies: Readonly<Record<Reason, (task: Task) => boolean>> = {
    late: isLate,
    blocked: ({ status }) => status === 'blocked',
    nobody: (task) => refusal(task) !== undefined,
    soon: ({ due }) => due !== '' && due >= today && due <= until
  }
  return {
    refusal,
    isLate,
    until,
    reasons: (task) =>
      task.status === 'done' || isEmpty(task) ? [] : reasons.filter((reason) => applies[reason](task))
  }
}

export const shows = ['all', 'open', ...reasons] as const
export const orders = ['written', 'due', 'member'] as const
export type Show = (typeof shows)[number]
export type Order = (typeof orders)[number]

/** Which tasks are shown, and in which order. */
export interface Shown {
  readonly show: Show
  readonly order: Order
}

/** What has no day or no member comes last, and empty lines after all; they are shown where all tasks are. */
export function arranged(tasks: readonly Task[], { show, order }: Shown, standing: Standing): readonly Task[] {
  const isShown = (task: Task) => {
    if (show === 'all') return true
    return show === 'open' ? task.status !== 'done' && !isEmpty(task) : standing.reasons(task).includes(show)
  }
  const shown = tasks.filter(isShown)
  if (order === 'written') return shown
  const keyOf = (task: Task) => (order === 'due' ? task.due : task.member.trim())
  const rank = (task: Task) => (isEmpty(task) ? 2 : keyOf(task) === '' ? 1 : 0)
  return shown.toSorted((a, b) => rank(a) - rank(b) || collator.compare(keyOf(a), keyOf(b)))
}

/** The tasks of a review: each once, by its most pressing reason; what is longest due comes first. */
export const toReview = (tasks: readonly Task[], standing: Standing): readonly Task[] =>
  reasons.flatMap((reason) =>
    arranged(tasks, { show: reason, order: 'due' }, standing).filter((task) => standing.reasons(task)[0] === reason)
  )

const collator = new Intl.Collator('en')
