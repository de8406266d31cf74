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

export const countsOf = (tally: Tally): readonly number[] => scale.map((value) => tally[value])

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** All who answered or said that they did not know. */
export const totalOf = (tally: Tally): number => sum(countsOf(tally)) + tally.unknown

/**
 * The answer in the middle, once all stand in order: half of them are at or below it. Between two middle answers it lies half
 * way. `counts` says how many gave 1, 2 and so on; undefined where nobody answered.
 */
export function medianOf(counts: readonly number[]): number | undefined {
  const all = sum(counts)
  if (all === 0) return undefined
  const at = (place: number) => {
    let passed = 0
    return 1 + counts.findIndex((count) => (passed += count) > place)
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2
}

/** How far the answers lie from `median`, in steps: on average, and how many lie at most one step away. */
export function spreadOf(counts: readonly number[], median: number) {
  const steps = counts.map((_, index) => Math.abs(index + 1 - median))
  return {
    distance: sum(counts.map((count, index) => count * (steps[index] ?? 0))) / sum(counts),
    near: sum(counts.filter((_, index) => (steps[index] ?? 0) <= 1))
  }
}

/** Whether everybody who answered gave the same answer: then everybody's is known. */
export const isUnanimous = (counts: readonly number[]): boolean => counts.filter((count) => count > 0).length === 1
