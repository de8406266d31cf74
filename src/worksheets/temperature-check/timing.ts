import type { Round } from './index.ts'

/** Less time than this, in seconds, is not worth giving to one person. */
export const LEAST: Readonly<Record<Round, number>> = { word: 8, sentences: 30 }
/** Less than this is not worth giving to a group that reports what it talked about. */
const LEAST_REPORT: Readonly<Record<Round, number>> = { word: 8, sentences: 15 }
/** Beyond this size a group is a round of its own. */
const LARGEST_GROUP = 6

export type Timing =
  | { readonly kind: 'nobody' }
  /** `tight`: enough for a sentence on each side, no more. */
  | { readonly kind: 'fits'; readonly seconds: number; readonly tight: boolean }
  /** One by one cannot fit; it would need `needed` minutes. In groups it can, or if not even then, `groups` is missing. */
  | { readonly kind: 'too-many'; readonly seconds: number; readonly needed: number; readonly groups?: Groups }

/** Everybody talks in groups at once; then one from each group speaks. */
export interface Groups {
  readonly size: number
  readonly count: number
  /** Seconds to talk in the groups. */
  readonly talk: number
  /** Seconds for each group's report. */
  readonly report: number
}

/** How long each person has if `people` share `minutes`, or what to do if that is too short. */
export function timingOf(round: Round, people: number, minutes: number): Timing {
  if (people < 1) return { kind: 'nobody' }
  const seconds = Math.floor((minutes * 60) / people)
  const least = LEAST[round]
  if (seconds >= least) return { kind: 'fits', seconds, tight: round === 'sentences' && seconds < 1.5 * least }
  const tooMany = { kind: 'too-many', seconds, needed: Math.ceil((people * least) / 60) } as const
  const groups = smallestGroups(round, people, minutes)
  return groups ? { ...tooMany, groups } : tooMany
}

function smallestGroups(round: Round, people: number, minutes: number): Groups | undefined {
  for (let size = 2; size <= LARGEST_GROUP; size += 1) {
    const groups = groupsOf(size, people, minutes)
    if (groups.report >= LEAST_REPORT[round]) return groups
  }
  return undefined
}

/** Two fifths of the time, in whole minutes, is for talking: four minutes of ten. */
function groupsOf(size: number, people: number, minutes: number): Groups {
  const talk = Math.floor(minutes * 0.4) * 60
  const count = Math.ceil(people / size)
  return { size, count, talk, report: Math.floor((minutes * 60 - talk) / count) }
}
