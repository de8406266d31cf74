import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, day, heading, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

/** What a coalition is like. Names of questions and options are kept in saved sheets and never change. */
const traits = record({
  lifespan: choice(['', 'months', 'years', 'open']),
  breadth: choice(['', 'one', 'few', 'many']),
  members: choice(['', 'few', 'some', 'many']),
  gap: choice(['', 'alike', 'some', 'one-larger']),
  ways: choice(['', 'alike', 'some', 'very']),
  turnover: choice(['', 'rare', 'some', 'often']),
  trust: choice(['', 'new', 'grown', 'strained'])
})

const schema = record({ ...heading(), traits, next: text(), who: text(), by: day(), note: text() })

export type CoalitionProfile = ValueOf<typeof schema>
export type Traits = CoalitionProfile['traits']
export type Trait = keyof Traits

export const coalitionProfile = defineWorksheet<CoalitionProfile>({
  id: 'coalition-profile',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today }),
  prefill: ({ coalition, date }) => ({ ...blankOf(schema), coalition, date }),
  nextRound: async () => (sheet, date) => ({ ...sheet, date }),
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
