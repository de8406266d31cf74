import { type Tally, scale, sum } from './tally.ts'

/** How many gave 1, 2 and so on. */
export const countsOf = (tally: Tally): readonly number[] => scale.map((value) => tally[value])

/**
 * The answer in the middle, once all stand in order: half of them are at or below it. Between two middle answers it lies half
 * way. `counts` says how many gave 1, 2 and so on; undefined where nobody answered.
 */
export function medianOf(counts: readonly number[]): number | undefined {
  const all = sum(counts)
  if (all === 0) return undefined
  const at = (place: number) => {
    let passed = 0
    return (
      1 +
      counts.findIndex((count) => {
        passed += count
        return passed > place
      })
    )
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
