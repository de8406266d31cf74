import type { Trait, Traits } from './index.ts'

/** How much structure fits: the four rows of the guide's chapter 7. */
export type Fit = 'light' | 'light-and-safe' | 'steady' | 'full'

export type Measure =
  | 'purpose'
  | 'timeline'
  | 'contacts'
  | 'matrix'
  | 'memo'
  | 'protocol'
  | 'together'
  | 'yearly'
  | 'terms'
  | 'newcomers'
  | 'vote'
  | 'chairs'
  | 'power'
  | 'groups'
  | 'hours'
  | 'pulse'
  | 'retrospective'

/** What may be left alone. */
export type Skip = 'committees' | 'voting'

/** Traits that must all be as listed, by any of the options. */
type When = { readonly [Name in Trait]?: readonly Exclude<Traits[Name], ''>[] }

interface Rule {
  readonly when: When
  readonly fit?: readonly Fit[]
  /** What to take, the most pressing first. */
  readonly take: readonly Measure[]
  /** How pressing the first of them is: 1 before all others. */
  readonly rank: number
}

/** What fits whom (GUIDE, chapter 7). A measure's rank is the most pressing one that any rule gives it. */
export const rules: readonly Rule[] = [
  { when: {}, fit: ['light', 'light-and-safe'], take: ['timeline', 'contacts', 'matrix'], rank: 20 },
  { when: {}, fit: ['light-and-safe'], take: ['protocol', 'together'], rank: 30 },
  { when: {}, fit: ['steady', 'full'], take: ['memo', 'matrix', 'yearly', 'retrospective'], rank: 20 },
  { when: {}, fit: ['full'], take: ['protocol', 'terms', 'power'], rank: 30 },
  { when: { breadth: ['many'] }, take: ['purpose'], rank: 1 },
  { when: { ways: ['very'] }, take: ['purpose'], rank: 10 },
  { when: { breadth: ['few'], lifespan: ['years', 'open'] }, take: ['purpose'], rank: 40 },
  { when: { gap: ['one-larger'] }, take: ['vote', 'chairs', 'power'], rank: 11 },
  { when: { gap: ['some'] }, take: ['chairs', 'hours'], rank: 35 },
  { when: { members: ['many'] }, take: ['matrix', 'groups'], rank: 15 },
  { when: { members: ['some'], ways: ['very'] }, take: ['groups'], rank: 45 },
  { when: { turnover: ['often'] }, take: ['newcomers'], rank: 14 },
  { when: { turnover: ['some'], lifespan: ['years', 'open'] }, take: ['newcomers', 'terms'], rank: 41 },
  { when: { trust: ['strained'] }, take: ['protocol', 'pulse'], rank: 5 },
  { when: { trust: ['new'] }, take: ['together'], rank: 12 }
]

const skips: Readonly<Record<Fit, readonly Skip[]>> = {
  light: ['committees', 'voting'],
  'light-and-safe': ['committees'],
  steady: ['voting'],
  full: []
}

export interface Reading {
  readonly fit: Fit
  /** Most pressing first. */
  readonly measures: readonly Measure[]
  readonly skips: readonly Skip[]
}

/** A reading of what was answered; undefined before it is known how long the coalition must last and how different its members are. */
export function readingOf(traits: Traits): Reading | undefined {
  const { lifespan, gap, ways } = traits
  const different = isDifferent(traits)
  // Nobody is called alike who has not said so.
  if (lifespan === '' || (!different && (gap === '' || ways === ''))) return undefined
  const fit = fitOf(lifespan === 'months', different)
  const ranks = new Map<Measure, number>()
  for (const { when, fit: fits, take, rank } of rules) {
    if ((fits && !fits.includes(fit)) || !isMet(when, traits)) continue
    take.forEach((measure, place) => ranks.set(measure, Math.min(ranks.get(measure) ?? 99, rank + place)))
  }
  return {
    fit,
    measures: [...ranks.keys()].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)),
    skips: skips[fit]
  }
}

/** One very large member, or very different ways, or a purpose for each: any of them is enough. */
const isDifferent = ({ gap, ways, breadth }: Traits) => gap === 'one-larger' || ways === 'very' || breadth === 'many'

function fitOf(short: boolean, different: boolean): Fit {
  if (short) return different ? 'light-and-safe' : 'light'
  return different ? 'full' : 'steady'
}

const isMet = (when: When, traits: Traits) =>
  Object.entries(when).every(([trait, options]) => {
    const answers: Readonly<Record<string, string>> = traits
    const allowed: readonly string[] = options
    return allowed.includes(answers[trait] ?? '')
  })
