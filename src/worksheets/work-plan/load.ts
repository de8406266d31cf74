import { fold } from '#workbook/fold.ts'
import { labelOf } from '#workbook/roster.ts'
import type { Task, WorkPlan } from './index.ts'
import type { Standing } from './standing.ts'
import { isEmpty } from './tasks.ts'

/** What one member or one person has taken on, in quarters of an hour. */
export interface Load {
  readonly key: string
  /** '' for what has no member, or nobody. */
  readonly label: string
  readonly gives: string
  readonly planned: number
  readonly spent: number
  readonly tasks: number
}

/** Two members that carry most of the hours. */
export interface Carrying {
  readonly two: readonly [Load, Load]
  readonly hours: number
  readonly all: number
}

/** By their names, never by their hours: this is no ranking. What belongs to nobody comes last. */
export function loadOfMembers({ members, tasks }: Pick<WorkPlan, 'members' | 'tasks'>): readonly Load[] {
  const loads = new Map<string, Load>()
  for (const { name, gives } of members) if (name.trim()) add(loads, fold(name), name.trim(), { gives })
  for (const task of tasks) if (!isEmpty(task)) add(loads, fold(task.member), task.member.trim(), task)
  return inOrder(loads)
}

/** Two tasks of one name are one person's, unless both say for whom they speak and it differs. */
export function loadOfPeople(tasks: readonly Task[], { refusal }: Standing): readonly Load[] {
  const loads = new Map<string, Load>()
  const first = new Map<string, string>()
  for (const task of tasks)
    if (task.member.trim() && !first.has(fold(task.owner))) first.set(fold(task.owner), task.member)
  for (const task of tasks) {
    if (isEmpty(task)) continue
    if (refusal(task)) add(loads, '', '', task)
    else {
      const member = task.member.trim() || (first.get(fold(task.owner)) ?? '').trim()
      add(loads, `${fold(task.owner)}\n${fold(member)}`, labelOf({ name: task.owner.trim(), member }), task)
    }
  }
  return inOrder(loads)
}

function add(loads: Map<string, Load>, key: string, label: string, more: Partial<Task & Load>): void {
  const { gives = '', planned = 0, spent = 0, tasks = 0 } = loads.get(key) ?? {}
  loads.set(key, {
    key,
    label: loads.get(key)?.label ?? label,
    gives: gives || (more.gives ?? ''),
    planned: planned + (more.planned ?? 0),
    spent: spent + (more.spent ?? 0),
    tasks: tasks + (more.task === undefined ? 0 : 1)
  })
}

const inOrder = (loads: ReadonlyMap<string, Load>) =>
  [...loads.values()].sort(
    (a, b) => Number(a.label === '') - Number(b.label === '') || collator.compare(a.label, b.label)
  )
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** What a member carries: the hours as planned, or as spent where that is more. */
export const carried = ({ planned, spent }: Load): number => Math.max(planned, spent)

/**
 * The two members that carry most of the work: together over half of all hours, and at least half as much again as an even split
 * among the members would give two of them. Undefined where there are fewer than three members, or where the third carries as
 * much as the second, so that nobody could say which two.
 */
export function carrying(members: readonly Load[]): Carrying | undefined {
  const named = members.filter(({ label }) => label !== '')
  const [first, second, third] = named.toSorted((a, b) => carried(b) - carried(a))
  if (!first || !second || !third || carried(third) === carried(second)) return undefined
  const all = members.reduce((sum, load) => sum + carried(load), 0)
  const hours = carried(first) + carried(second)
  const two = first.label <= second.label ? ([first, second] as const) : ([second, first] as const)
  return hours * 2 > all && hours * named.length >= 3 * all ? { two, hours, all } : undefined
}
