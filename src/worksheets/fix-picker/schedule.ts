import { addDays, addMonths } from '#workbook/day.ts'
import type { Candidate } from './index.ts'

export type Step = 'draft' | 'feedback' | 'inForce' | 'review'

export const steps = ['draft', 'feedback', 'inForce', 'review'] as const satisfies Step[]

/** Within two weeks a change is in force, or it seldom is at all. */
const LONGEST = 14

/** The days of the guide's card, counted from the day on which the change is chosen; undefined where that is not known. */
export function offeredDays(date: string): Readonly<Record<Step, string>> | undefined {
  const days = {
    draft: addDays(date, 4),
    feedback: addDays(date, 10),
    inForce: addDays(date, LONGEST),
    review: addMonths(date, 3)
  }
  return steps.every((step) => days[step] !== '') ? days : undefined
}

/** The offered days for the steps that have none yet. */
export function missingDays(candidate: Candidate, date: string): Partial<Record<Step, string>> {
  const offered = offeredDays(date)
  return offered
    ? Object.fromEntries(steps.filter((step) => candidate[step] === '').map((step) => [step, offered[step]]))
    : {}
}

/** What is doubtful about the days: before the change was chosen, in force too late, or a step before the one that it follows. */
export type Doubt = 'past' | 'late' | 'order'

export function doubtsOf(candidate: Candidate, date: string): readonly Doubt[] {
  const days = steps.map((step) => candidate[step]).filter((day) => day !== '')
  const last = addDays(date, LONGEST)
  return [
    ...(date !== '' && days.some((day) => day < date) ? (['past'] as const) : []),
    ...(last !== '' && candidate.inForce > last ? (['late'] as const) : []),
    ...(days.some((day, place) => day < (days[place - 1] ?? '')) ? (['order'] as const) : [])
  ]
}
