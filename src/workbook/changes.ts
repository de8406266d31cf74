import type { Place } from './chapters.ts'
import type { FrictionKind } from './friction.ts'

/** The structural changes that have helped others, by the kind of friction. Saved sheets hold these names: never renamed or moved. */
export const changeNames = [
  'hours',
  'cut',
  'rota',
  'matrix',
  'delegate',
  'consent',
  'channels',
  'log',
  'ahead',
  'outcomes',
  'groups',
  'opening',
  'rotate',
  'vote',
  'pulse',
  'ladder',
  'public',
  'partner',
  'founders',
  'sentence',
  'check-in',
  'shares',
  'memo',
  'power'
] as const

export type ChangeName = (typeof changeNames)[number]

/** How long it takes until a change works: an evening, two weeks, longer. */
export type Effort = 'small' | 'medium' | 'large'

export interface StructuralChange {
  readonly about: FrictionKind
  /** One sentence that starts with a verb, without its full stop. */
  readonly do: string
  readonly effort: Effort
  /** What it takes from people beside that: time, money, goodwill. */
  readonly costs: string
  readonly chapter: Place
  /** The worksheet on which it is made. */
  readonly worksheet: { readonly id: string; readonly title: string }
}
