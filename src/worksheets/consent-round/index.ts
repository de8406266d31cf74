import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, day, flag, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { keeping } from '#workbook/keeping.ts'
import { about } from './text.ts'

const question = record({ id: itemId(), question: text(), answer: text() })
const reaction = record({ id: itemId(), name: text(), words: text() })

/** The proposal in other words, and what made them necessary. */
const version = record({ id: itemId(), wording: text(), why: text() })

const objection = record({
  id: itemId(),
  name: text(),
  reason: text(),
  /** Would going ahead harm the shared purpose? */
  harms: choice(['', 'yes', 'no']),
  /** Would it make the member break something that it cannot break? */
  breaks: choice(['', 'yes', 'no']),
  settled: choice(['', 'met', 'withdrawn', 'aside']),
  /** The version that meets it, where it is met. */
  by: refTo()
})

const schema = record({
  ...heading(),
  proposal: text(),
  why: text(),
  proposer: text(),
  facilitator: text(),
  notes: text(),
  owner: text(),
  starts: day(),
  review: day(),
  questions: list(question),
  reactions: list(reaction),
  /** Whether everyone has been asked for an objection. Until then nothing passes. */
  asked: flag(),
  objections: list(objection),
  versions: list(version),
  /** Who takes an objection away that could not be met, and until when. */
  away: text(),
  awayBy: day()
})

export type ConsentRound = ValueOf<typeof schema>
export type Objection = ValueOf<typeof objection>

export const newQuestion = (id: string) => ({ ...blankOf(question), id })
export const newReaction = (id: string) => ({ ...blankOf(reaction), id })
export const newObjection = (id: string) => ({ ...blankOf(objection), id })
export const newVersion = (id: string) => ({ ...blankOf(version), id })

const blank = (today: string): ConsentRound => ({
  ...blankOf(schema),
  date: today,
  questions: blankRows(question, 2, 'q'),
  reactions: blankRows(reaction, 3, 'r'),
  objections: blankRows(objection, 2, 'o'),
  versions: blankRows(version, 1, 'v')
})

export const consentRound = defineWorksheet<ConsentRound>({
  id: 'consent-round',
  about,
  schema,
  blank,
  prefill: keeping(blank, 'proposal', 'why', 'proposer', 'facilitator', 'notes', 'owner', 'starts', 'review'),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
