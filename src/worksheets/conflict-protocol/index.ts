import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, count, day, heading, itemId, list, record, text } from '#workbook/fields.ts'
import { keeping } from '#workbook/keeping.ts'
import { MOST_DAYS } from './ladder.ts'
import { about } from './text.ts'

const step = record({
  id: itemId(),
  action: text(),
  /** A body or a person, in the coalition's own words. */
  who: text(),
  /** 0 where nobody said. */
  days: count(0, MOST_DAYS),
  /** What counts as resolved at this step. */
  settled: text()
})

const schema = record({
  ...heading(),
  scope: text(),
  /** From the lowest up. */
  steps: list(step),
  /** What both sides leave alone meanwhile. */
  pause: text(),
  /** What may be said in public meanwhile. */
  say: text(),
  /** What holds where a side has a seat among those who decide. */
  seat: text(),
  adopted: day(),
  review: day(),
  hangs: text(),
  /** Who keeps it up to date. */
  keeper: text(),
  /** Who can be asked to go between. */
  between: text()
})

export type ConflictProtocol = ValueOf<typeof schema>
export type Step = ValueOf<typeof step>

export const blankStep: Step = blankOf(step)

export const conflictProtocol = defineWorksheet<ConflictProtocol>({
  id: 'conflict-protocol',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today, steps: blankRows(step, 4, 's') }),
  prefill: keeping(() => blankOf(schema), 'scope', 'steps', 'pause', 'say', 'seat'),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (sheet, date) => ({ ...sheet, date }),
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
