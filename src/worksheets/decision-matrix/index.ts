import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { about } from './text.ts'

const decider = record({ id: itemId(), kind: choice(['', 'all', 'committee', 'staff']), name: text() })

/** What is often blank comes last: it then takes no room in a link. */
const row = record({
  id: itemId(),
  decision: text(),
  /** One decider, if all is well. */
  by: list(refTo()),
  how: choice(['', 'majority', 'two-thirds', 'consensus', 'consent', 'delegated', 'other']),
  weight: choice(['', 'routine', 'binding']),
  consulted: text(),
  limit: text(),
  note: text(),
  informed: text(),
  /** How, in the coalition's own words, where `how` is 'other'. */
  ownHow: text()
})

const schema = record({ ...heading(), deciders: list(decider), rows: list(row) })

export type DecisionMatrix = ValueOf<typeof schema>
export type Decider = ValueOf<typeof decider>
export type Row = ValueOf<typeof row>

export const blankRow: Omit<Row, 'id'> = blankOf(row)

const standard: DecisionMatrix['deciders'] = [
  { id: 'all', kind: 'all', name: '' },
  { id: 'committee', kind: 'committee', name: '' },
  { id: 'staff', kind: 'staff', name: '' }
]

export const decisionMatrix = defineWorksheet<DecisionMatrix>({
  id: 'decision-matrix',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today, deciders: standard }),
  prefill: ({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map(({ id, decision, weight }) => ({ ...blankRow, id, decision, weight }))
  }),
  nextRound: async () => (sheet, date) => ({ ...sheet, date }),
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
