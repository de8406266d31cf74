import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, day, heading, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

const move = record({
  day: day(),
  /** `HH:MM`, or '' for the whole day. */
  start: text(),
  who: text(),
  /** Somebody from another member, so that the date survives if the first falls ill. */
  second: text(),
  where: text()
})

/** The three moves of the guide's last chapter. Their names are kept in saved sheets and never change. */
const schema = record({
  ...heading(),
  moves: record({ listen: move, fix: move, lookBack: move }),
  /** The one fix, and the friction that it answers. */
  fix: text(),
  because: text(),
  /** What came up, in a few words. */
  themes: text(),
  note: text()
})

export type NextMoves = ValueOf<typeof schema>
export type Move = ValueOf<typeof move>
export type MoveName = keyof NextMoves['moves']

export const nextMoves = defineWorksheet<NextMoves>({
  id: 'next-moves',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today }),
  prefill: ({ coalition, date }) => ({ ...blankOf(schema), coalition, date }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
