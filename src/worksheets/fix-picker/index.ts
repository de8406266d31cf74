import { blankOf, blankRows } from '#workbook/blank.ts'
import { changeNames } from '#workbook/changes.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, flag, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { frictionKinds } from '#workbook/friction.ts'
import { about } from './text.ts'

/** Something that makes working together harder, as a fact. The first has the largest gap. */
const point = record({
  id: itemId(),
  text: text(),
  /** The figures or words behind it. */
  note: text(),
  /** What it is about; decides which ideas are offered. '' guesses it from the words. */
  kind: choice(['', ...frictionKinds])
})

/** A change that somebody proposes for a point, and, if it is chosen, how it comes into force. */
const candidate = record({
  id: itemId(),
  text: text(),
  point: refTo(),
  effort: choice(['', 'small', 'medium', 'large']),
  costs: text(),
  /** Where it comes from, if it is one of the changes that the guide knows. */
  idea: choice(['', ...changeNames]),
  narrows: choice(['', 'yes', 'no']),
  soon: choice(['', 'yes', 'no']),
  marks: count(0, 9999),
  chosen: flag(),
  who: text(),
  member: text(),
  /** Something to see or count in three months. */
  works: text(),
  draft: day(),
  feedback: day(),
  inForce: day(),
  review: day()
})

const schema = record({ ...heading(), points: list(point), candidates: list(candidate) })

export type FixPicker = ValueOf<typeof schema>
export type Point = ValueOf<typeof point>
export type Candidate = ValueOf<typeof candidate>

export const blankPoint = (id: string): Point => ({ ...blankOf(point), id })
export const blankCandidate = (id: string): Candidate => ({ ...blankOf(candidate), id })

const blankCandidates = () => blankRows(candidate, 4, 'c')

export const fixPicker = defineWorksheet<FixPicker>({
  id: 'fix-picker',
  about,
  schema,
  blank: (today) => ({
    coalition: '',
    date: today,
    points: blankRows(point, 3, 'p'),
    candidates: blankCandidates()
  }),
  prefill: ({ coalition, date, points }) => ({ coalition, date, points, candidates: blankCandidates() }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
