import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, day, heading, itemId, list, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

const answer = () => ({ answer: choice(['', 'yes', 'no', 'unsure']), note: text(), who: text(), by: day() })

const schema = record({
  ...heading(),
  answers: record({
    goal: record(answer()),
    process: record(answer()),
    named: record(answer()),
    time: record(answer()),
    power: record(answer()),
    conflict: record(answer())
  }),
  own: list(record({ id: itemId(), question: text(), ...answer() })),
  next: text(),
  recheck: day()
})

export type HealthChecklist = ValueOf<typeof schema>

export const healthChecklist = defineWorksheet<HealthChecklist>({
  id: 'health-checklist',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today }),
  prefill: ({ coalition, date, own }) => ({
    ...blankOf(schema),
    coalition,
    date,
    own: own.map(({ id, question }) => ({ ...blankOf(record(answer())), id, question }))
  }),
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  measures: async () => (await import('./measured.ts')).measures,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
