import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { keeping } from '#workbook/keeping.ts'
import { about } from './text.ts'

/** An action of the round before, and what became of it. */
const before = record({
  id: itemId(),
  text: text(),
  who: text(),
  by: day(),
  state: choice(['', 'done', 'dropped', 'carried']),
  note: text()
})

const note = record({ id: itemId(), side: choice(['worked', 'not', 'next']), text: text(), group: refTo() })

/** Notes that are about the same thing, and how many dots they got. */
const group = record({ id: itemId(), name: text(), votes: count(0, 10_000) })

const action = record({ id: itemId(), text: text(), who: text(), by: day() })

const schema = record({
  ...heading(),
  period: text(),
  facilitator: text(),
  before: list(before),
  notes: list(note),
  groups: list(group),
  /** How many take part, and how many dots each may give. */
  people: count(0, 2000),
  dots: count(1, 20),
  /** The one change that matters most, and at most three small actions. */
  headline: record({ text: text(), who: text(), by: day() }),
  actions: list(action),
  next: day(),
  words: text()
})

export type Retrospective = ValueOf<typeof schema>
export type Before = ValueOf<typeof before>
export type Note = ValueOf<typeof note>
export type Group = ValueOf<typeof group>
export type Side = Note['side']

export const newBefore = (id: string): Before => ({ ...blankOf(before), id })
export const newNote = (side: Side) => (id: string) => ({ ...blankOf(note), id, side })
export const newGroup = (id: string): Group => ({ ...blankOf(group), id })
export const newAction = (id: string) => ({ ...blankOf(action), id })

const rowsOf = (side: Side) => blankRows(note, 3, side.slice(0, 2)).map((row) => ({ ...row, side }))

const blank = (today: string): Retrospective => ({
  ...blankOf(schema),
  date: today,
  before: blankRows(before, 2, 'b'),
  notes: [...rowsOf('worked'), ...rowsOf('not'), ...rowsOf('next')],
  dots: 2,
  actions: blankRows(action, 3, 'a')
})

export const retrospective = defineWorksheet<Retrospective>({
  id: 'retrospective',
  about,
  schema,
  blank,
  prefill: (sheet) => ({
    ...keeping(blank, 'period', 'facilitator', 'people', 'dots')(sheet),
    before: sheet.before.map(({ id, text, who, by }) => ({ ...newBefore(id), text, who, by }))
  }),
  receive: async () => (await import('./receive.ts')).receive,
  collect: async () => (await import('./collect.ts')).collect,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
