import type { PulseSurvey } from './index.ts'

/** How many gave each answer, and how many did not know. Never who. */
export type Tally = PulseSurvey['questions'][number]['counts']
/** What one person answers to one question. */
export type Answer = keyof Tally

/** The five answers, from the end that needs mending to the good one. */
export const scale = ['one', 'two', 'three', 'four', 'five'] as const satisfies Answer[]
export const answers = [...scale, 'unknown'] as const

/** So many fit into one count; more are as many. */
export const MOST_COUNT = 9999

export const nothing: Tally = { one: 0, two: 0, three: 0, four: 0, five: 0, unknown: 0 }

/** The two together, whichever is first. */
export function merge(a: Tally, b: Tally): Tally {
  const both = { ...nothing }
  for (const answer of answers) both[answer] = Math.min(MOST_COUNT, a[answer] + b[answer])
  return both
}

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** All who answered or said that they did not know. */
export const totalOf = (tally: Tally): number => sum(answers.map((answer) => tally[answer]))
