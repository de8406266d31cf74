import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { asPlanned } from './items.ts'
import { MOST_MINUTES, MOST_SECONDS } from './limits.ts'
import { about } from './text.ts'

export const item = record({
  id: itemId(),
  topic: text(),
  /** What there will be at its end. */
  outcome: choice(['', 'decision', 'update', 'discussion']),
  minutes: count(0, MOST_MINUTES),
  lead: text(),
  /** What to know or to read beforehand. */
  note: text(),
  /** What became of it at the meeting: dealt with, or left to the next one. */
  state: choice(['', 'done', 'moved']),
  /** Its minutes when the meeting began, since then minutes may have been given or taken; 0 before. */
  planned: count(0, MOST_MINUTES),
  /** Seconds that it took. */
  spent: count(0, MOST_SECONDS),
  /** What was said, for those who were absent. */
  record: text()
})

/** Taken down at the meeting; `item` is the one that it belongs to, if any. */
const decision = record({ id: itemId(), text: text(), item: refTo() })
const action = record({ id: itemId(), text: text(), who: text(), by: day(), item: refTo() })

const schema = record({
  ...heading(),
  /** `HH:MM`, or '' */
  start: text(),
  /** How long the meeting is. */
  minutes: count(1, 1440),
  where: text(),
  facilitator: text(),
  noteTaker: text(),
  timekeeper: text(),
  items: list(item),
  decisions: list(decision),
  actions: list(action),
  /** The next meeting. */
  next: day(),
  /** While the meeting runs: since when the present item does, in seconds since 1970; otherwise 0. */
  since: count(0, 99_999_999_999)
})

export type Agenda = ValueOf<typeof schema>
export type Item = Agenda['items'][number]
export type Outcome = Exclude<Item['outcome'], ''>
export type Decision = Agenda['decisions'][number]
export type Action = Agenda['actions'][number]

const blank = (): Agenda => ({
  ...blankOf(schema),
  minutes: 90,
  items: blankRows(item, 6, 'i'),
  decisions: blankRows(decision, 2, 'd'),
  actions: blankRows(action, 3, 'a')
})

export const agenda = defineWorksheet<Agenda>({
  id: 'agenda',
  about,
  schema,
  blank: (today) => ({ ...blank(), date: today }),
  prefill: (sheet) => ({
    ...sheet,
    items: sheet.items.map((item) => ({ ...asPlanned(item), record: '' })),
    decisions: blank().decisions,
    actions: blank().actions,
    next: '',
    since: 0
  }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
