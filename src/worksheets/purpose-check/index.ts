import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, day, flag, heading, itemId, list, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

/** One partner's sentence, and which of the five parts it names. */
export const answer = record({
  id: itemId(),
  member: text(),
  /** Who wrote it. */
  name: text(),
  sentence: text(),
  measure: flag(),
  amount: flag(),
  place: flag(),
  date: flag(),
  means: flag()
})

/** A part across all sentences: whether they say the same, and the words that were agreed. */
const part = () => record({ alike: choice(['', 'same', 'differ']), words: text() })

const note = record({ id: itemId(), text: text() })

const schema = record({
  ...heading(),
  answers: list(answer),
  parts: record({ measure: part(), amount: part(), place: part(), date: part(), means: part() }),
  /** The one sentence. */
  agreed: text(),
  /** Who tidies its wording, and by when. */
  who: text(),
  by: day(),
  /** The next strategic check-in. */
  checkIn: day(),
  /** What somebody sees otherwise, and wants to raise again. */
  notes: list(note)
})

export type PurposeCheck = ValueOf<typeof schema>
export type Answer = PurposeCheck['answers'][number]
export type PartName = keyof PurposeCheck['parts']

const blank = (): PurposeCheck => ({
  ...blankOf(schema),
  answers: blankRows(answer, 5, 'a'),
  notes: blankRows(note, 2, 'n')
})

export const purposeCheck = defineWorksheet<PurposeCheck>({
  id: 'purpose-check',
  about,
  schema,
  blank: (today) => ({ ...blank(), date: today }),
  prefill: ({ coalition, date, answers }) => ({
    ...blank(),
    coalition,
    date,
    answers: answers.map(({ id, member, name }) => ({ ...blankOf(answer), id, member, name }))
  }),
  receive: async () => (await import('./receive.ts')).receive,
  collect: async () => (await import('./receive.ts')).collect,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
