import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, flag, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { MOST_SOURCE } from './answering.ts'
import { MOST_COUNT } from './tally.ts'
import { keeping } from '#workbook/keeping.ts'
import { about } from './text.ts'

const number = count(0, MOST_COUNT)
const tally = record({ one: number, two: number, three: number, four: number, five: number, unknown: number })

/** One of the three that everybody asks, or one's own. Words that are blank are the printed ones of its kind. */
export const question = record({
  id: itemId(),
  kind: choice(['', 'fair', 'clear', 'valued']),
  text: text(),
  low: text(),
  high: text(),
  /** Kept back by choice when the counts were shown. */
  withheld: flag(),
  counts: tally,
  /** Came after the counts were shown; waits until it tells nothing about one person. */
  late: tally,
  /** Counted from hands or slips, not yet put to the others. */
  hands: tally
})

const remark = record({ text: text(), aloud: flag() })

/** Names one device's answers, so that they are not added twice. Random; 0 before there are any. */
const source = count(0, MOST_SOURCE)

const schema = record({
  ...heading(),
  unit: choice(['', 'organisation', 'person']),
  asked: number,
  /** With fewer answers, nothing of a question is shown. */
  threshold: count(3, 20),
  noRemarks: flag(),
  /** The counts have been shown. */
  closed: flag(),
  /** When to ask the same again. */
  again: day(),
  questions: list(question),
  points: list(record({ id: itemId(), text: text(), question: refTo() })),
  source,
  /** The sources of what was added from elsewhere, in order of their numbers. */
  merged: list(source),
  /** In alphabetical order. */
  remarks: list(remark),
  lateRemarks: list(remark)
})

export type PulseSurvey = ValueOf<typeof schema>
export type Question = PulseSurvey['questions'][number]
export type Remark = PulseSurvey['remarks'][number]

const shownBy = ({ questions }: PulseSurvey) =>
  JSON.stringify(questions.map(({ counts, withheld }) => [counts, withheld]))

export const pulseSurvey = defineWorksheet<PulseSurvey>({
  id: 'pulse-survey',
  about,
  schema,
  blank: (today) => ({
    ...blankOf(schema),
    date: today,
    unit: 'organisation',
    threshold: 5,
    questions: (['fair', 'clear', 'valued'] as const).map((kind) => ({ ...blankOf(question), id: kind, kind }))
  }),
  prefill: (sheet) => ({
    ...keeping(() => blankOf(schema), 'unit', 'asked', 'threshold', 'noRemarks')(sheet),
    questions: sheet.questions.map(({ id, kind, text, low, high }) => ({
      ...blankOf(question),
      id,
      kind,
      text,
      low,
      high
    }))
  }),
  // Counts beside those of one answer fewer tell that answer: once they are shown, there is no way back to fewer.
  seals: (before, after) => after.closed && (!before.closed || shownBy(before) !== shownBy(after)),
  collect: async () => (await import('./collect.ts')).collect,
  publish: async () => (await import('./publish.ts')).publish,
  actions: async () => (await import('./actions.ts')).actions,
  measures: async () => (await import('./measured.ts')).measures,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
