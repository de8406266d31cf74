import type { Action } from './action.ts'
import type { Heading } from './define.ts'
import { fold } from './fold.ts'
import type { Measure } from './measure.ts'

/** The rounds from the earliest to the latest day; those of one day stay in their order, and those without a day come last. */
export const inOrderOfDays = <Round extends { readonly value: Heading }>(rounds: readonly Round[]): readonly Round[] =>
  rounds.toSorted((a, b) => {
    const [one, other] = [a.value.date || LATER, b.value.date || LATER]
    return one < other ? -1 : Number(one > other)
  })

const LATER = '~'

/** One measure through the rounds. */
export interface Course {
  readonly id: string
  readonly label: string
  readonly least: number
  readonly most: number
  /** One for each round; undefined where that was not measured in it. */
  readonly points: readonly (Measure | undefined)[]
  /** What the numbers are; more than one where rounds were counted in different ways, so that they cannot be compared. */
  readonly units: readonly string[]
}

/** The measures of each round, brought together by their ids, in the order of the latest round that has any. */
export function coursesOf(rounds: readonly (readonly Measure[])[]): readonly Course[] {
  const known = new Map<string, Measure>()
  for (const measure of rounds.toReversed().flat()) if (!known.has(measure.id)) known.set(measure.id, measure)
  return Array.from(known.values(), ({ id, label }) => {
    const points = rounds.map((measures) => measures.find((one) => one.id === id))
    const there = points.filter((point) => point !== undefined)
    return {
      id,
      label,
      least: Math.min(...there.map(({ least }) => least)),
      most: Math.max(...there.map(({ most }) => most)),
      points,
      units: [...new Set(there.map(({ unit }) => unit))]
    }
  })
}

/** Fewer answers than this say little: one person more or less moves the line. */
export const FEW = 10

/** Whether two neighbouring points may be joined: both have a number, of the same unit on the same scale. */
export const areComparable = (a: Measure | undefined, b: Measure | undefined): boolean =>
  a?.value !== undefined && b?.value !== undefined && a.unit === b.unit && a.least === b.least && a.most === b.most

/** What became of an action from round to round, as it stands on the latest sheet that has it. */
export interface Carried extends Action {
  /** From how many rounds to the next it came along. */
  readonly times: number
  /** The place of the latest round that it stands in. */
  readonly last: number
}

export interface Followed {
  readonly done: readonly Carried[]
  readonly open: readonly Carried[]
  /** Open on an earlier sheet, and not on the latest. */
  readonly gone: readonly Carried[]
}

/**
 * The actions of `rounds`, earliest first, that were there before the latest: done since, still open, or no longer on the sheet.
 * An action is known by its words. Days to meet on are none.
 */
export function follow(rounds: readonly (readonly Action[])[]): Followed {
  const known = new Map<string, Carried>()
  rounds.forEach((actions, place) => {
    for (const action of actions) {
      if (action.isDay) continue
      const key = fold(action.text)
      const before = known.get(key)
      // On one sheet twice, as last round's action and agreed anew: open is the later word.
      const isDone = before?.last === place ? before.isDone && action.isDone : action.isDone
      const times = before ? before.times + Number(before.last < place) : 0
      known.set(key, { ...action, isDone, times, last: place })
    }
  })
  const latest = rounds.length - 1
  const all = [...known.values()]
  const carried = all.filter(({ times, last }) => times > 0 && last === latest)
  return {
    done: carried.filter(({ isDone }) => isDone),
    open: carried.filter(({ isDone }) => !isDone).sort((a, b) => b.times - a.times),
    gone: all.filter(({ isDone, last }) => last < latest && !isDone)
  }
}
