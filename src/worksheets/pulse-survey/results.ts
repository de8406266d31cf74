import { answersIn, asked, sortedRemarks } from './answering.ts'
import type { PulseSurvey, Question } from './index.ts'
import { countsOf, isUnanimous, medianOf, spreadOf } from './measures.ts'
import { merge, nothing, sum } from './tally.ts'
import { wordsOf } from './text.ts'

/** What may be seen of one question. */
export interface Figures {
  /** How many gave 1, 2 … 5, and all of them together. */
  readonly counts: readonly number[]
  readonly n: number
  readonly unknown: number
  readonly median: number
  /** How many gave 1 or 2. */
  readonly low: number
  /** How far the answers lie from the median on average, in steps; and how many lie at most one step away. */
  readonly distance: number
  readonly near: number
  /** Answers at both ends, with few in between. */
  readonly isDivided: boolean
}

export interface Result {
  readonly id: string
  readonly question: string
  readonly ends: readonly [string, string]
  /** Undefined where nothing may be seen: all that shows counts shows these, and no other way leads to them. */
  readonly figures: Figures | undefined
}

/** The results as they may be seen, in the order of the questions. Before the counts are shown there are none. */
export const resultsOf = (sheet: PulseSurvey): readonly Result[] =>
  sheet.closed
    ? asked(sheet).map((question) => {
        const { text, low, high } = wordsOf(question)
        return { id: question.id, question: text, ends: [low, high], figures: figuresOf(question, sheet.threshold) }
      })
    : []

function figuresOf({ counts: tally, withheld }: Question, threshold: number): Figures | undefined {
  const counts = countsOf(tally)
  const n = sum(counts)
  const median = medianOf(counts)
  if (withheld || n < threshold || median === undefined) return undefined
  const low = sum(counts.slice(0, 2))
  const spread = spreadOf(counts, median)
  return {
    counts,
    n,
    unknown: tally.unknown,
    median,
    low,
    ...spread,
    isDivided: isDivided(spread.distance, low, n - low - tally.three, n)
  }
}

/** A quarter at each end, and all so far apart as answers that are strewn evenly over the scale never are. */
const isDivided = (distance: number, low: number, high: number, n: number) =>
  distance >= 1.5 && Math.min(low, high) * 4 >= n

export type Order = 'need' | 'disagreement'

/**
 * By need: the largest share of 1 and 2 first, then the lowest median. By disagreement: the farthest from the median first. What
 * ties, and at the end what is not shown, stays in the order of the questions.
 */
export function inOrder(results: readonly Result[], order: Order): readonly Result[] {
  const rank = (a: Figures, b: Figures) =>
    order === 'need' ? b.low / b.n - a.low / a.n || a.median - b.median : b.distance - a.distance
  return [...results].sort(({ figures: a }, { figures: b }) => (a && b ? rank(a, b) : Number(!a) - Number(!b)))
}

/** The sheet with its counts shown, those that came late among them, and the named questions kept back. */
export const shown = (sheet: PulseSurvey, kept: readonly string[] = []): PulseSurvey => {
  const { questions, remarks, lateRemarks } = sheet
  return {
    ...sheet,
    closed: true,
    questions: questions.map(({ late, counts, withheld, ...question }) => ({
      ...question,
      withheld: withheld || kept.includes(question.id),
      counts: merge(counts, late),
      late: nothing
    })),
    remarks: sortedRemarks([...remarks, ...lateRemarks]),
    lateRemarks: []
  }
}

/** The questions to which everybody's answer would be known if the counts were shown now. */
export const unanimousIn = (sheet: PulseSurvey): readonly string[] =>
  resultsOf(shown(sheet)).flatMap(({ id, figures }) => (figures && isUnanimous(figures.counts) ? [id] : []))

/**
 * Whether late answers could be found by subtracting what was shown before: they must be as many as the threshold asks, to every
 * question that was shown and that anybody answered late. The same number is asked where no question was shown: remarks were.
 */
export function isLateTelling(sheet: PulseSurvey): boolean {
  const isFew = (n: number) => n > 0 && n < sheet.threshold
  const seen = new Set(resultsOf(sheet).flatMap(({ id, figures }) => (figures ? [id] : [])))
  const telling = asked(sheet)
    .filter(({ id }) => seen.has(id))
    .map(({ late }) => sum(countsOf(late)))
  return answersIn(sheet, 'late') < sheet.threshold || telling.some(isFew)
}

/** Remarks are results too: none is seen before the counts are, or where too few have answered at all. */
export const remarksOf = (sheet: PulseSurvey) =>
  sheet.closed && answersIn(sheet, 'counts') >= sheet.threshold ? sheet.remarks : []
