import type { ConflictProtocol, Step } from './index.ts'

/** Longer than any quarrel should take. */
export const MOST_DAYS = 999

/** Whether nothing has been written in a step. */
export const isEmpty = ({ action, who, days, settled }: Step): boolean => (action + who + settled).length + days === 0

/** Whether some step says something. */
export const isBegun = ({ steps }: ConflictProtocol): boolean => steps.some((step) => !isEmpty(step))

export interface Rung extends Step {
  /** Counted from 1, from the lowest up. */
  readonly place: number
  /** So many days after the first step began this one is over at the latest; 0 where days are missing up to here. */
  readonly latest: number
}

/** The steps that say something, and by when each is over. */
export function rungsOf(steps: readonly Step[]): readonly Rung[] {
  let sum = 0
  let isKnown = true
  return steps
    .filter((step) => !isEmpty(step))
    .map((step, index) => {
      isKnown &&= step.days > 0
      sum += step.days
      return { ...step, place: index + 1, latest: isKnown ? sum : 0 }
    })
}

/** How long it takes at most. `open` steps have no days yet, so that it may take longer. */
export function durationOf(steps: readonly Step[]): { readonly days: number; readonly open: number } {
  const rungs = rungsOf(steps)
  return { days: rungs.reduce((sum, { days }) => sum + days, 0), open: rungs.filter(({ days }) => days === 0).length }
}

/** What the sheet as a whole may leave blank. */
export type Said = 'scope' | 'pause' | 'say' | 'seat' | 'between' | 'adopted' | 'review' | 'hangs' | 'keeper'

/** What is missing: in some steps, or on the sheet. `past`: the day of the next reading is. */
export type GapKind = 'steps' | 'action' | 'who' | 'days' | 'settled' | Said | 'past'

export interface Gap {
  readonly kind: GapKind
  /** The places of the steps concerned; none where it is the whole sheet. */
  readonly places: readonly number[]
}

/** What a quarrel would find unsettled, in the order of the sheet. `today` is '' where nobody's day is known. */
export function gapsOf(sheet: ConflictProtocol, today: string): readonly Gap[] {
  const rungs = rungsOf(sheet.steps)
  const missing = (kind: 'action' | 'who' | 'settled' | 'days'): Gap => ({
    kind,
    places: rungs.filter((rung) => String(rung[kind] || '').trim() === '').map(({ place }) => place)
  })
  const blank = (...kinds: readonly Said[]): readonly Gap[] =>
    kinds.filter((kind) => sheet[kind].trim() === '').map((kind) => ({ kind, places: [] }))
  const inSteps = (['action', 'who', 'days', 'settled'] as const).map(missing).filter(({ places }) => places.length > 0)
  return [
    ...blank('scope'),
    ...(rungs.length === 0 ? [{ kind: 'steps' as const, places: [] }] : inSteps),
    ...blank('pause', 'say'),
    ...(rungs.some(({ who }) => SMALL_BODY.test(who)) ? blank('seat') : []),
    ...blank('between', 'adopted', 'review'),
    ...(sheet.review !== '' && sheet.review < today ? [{ kind: 'past' as const, places: [] }] : []),
    ...blank('hangs', 'keeper')
  ]
}

/** A few who decide for all: one of the two sides may sit among them. */
const SMALL_BODY = /committee|board|council|comit[eé]|junta|consejo|directiv|ausschuss|vorstand|bureau|conseil/iu
