import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, flag, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { frictionKinds } from '#workbook/friction.ts'
import { keeping } from '#workbook/keeping.ts'
import { about } from './text.ts'

/** What one person said in the two rounds. `name` is as typed, perhaps with the member in brackets. */
export const person = record({
  id: itemId(),
  name: text(),
  word: text(),
  well: text(),
  improve: text(),
  improveTheme: refTo(),
  wellTheme: refTo()
})

/** A sentence that belongs to nobody: from a round without names, or from a pair. */
const note = record({ id: itemId(), text: text(), theme: refTo() })

/** What a theme is about; decides which fixes are suggested. '' guesses it from the words. */
const kind = choice(['', ...frictionKinds])

const schema = record({
  ...heading(),
  facilitator: text(),
  minutes: record({ word: count(1, 60), sentences: count(1, 60) }),
  people: list(person),
  themes: list(record({ id: itemId(), name: text(), kind })),
  next: text(),
  who: text(),
  by: day(),
  /** Themes stand in the order in which somebody put them, not by their number of sentences. */
  byHand: flag(),
  unnamed: flag(),
  /** How many are here, where no list of people says so. */
  heads: count(0, 2000),
  words: list(text()),
  well: list(note),
  improve: list(note)
})

export type TemperatureCheck = ValueOf<typeof schema>
export type Person = TemperatureCheck['people'][number]
export type Theme = TemperatureCheck['themes'][number]
export type Note = TemperatureCheck['well'][number]
export type Kind = Theme['kind']
export type Round = keyof TemperatureCheck['minutes']
/** The two sentences of the second round. */
export type Side = 'well' | 'improve'

export const temperatureCheck = defineWorksheet<TemperatureCheck>({
  id: 'temperature-check',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today, minutes: { word: 5, sentences: 10 } }),
  prefill: (sheet) => ({
    ...keeping(() => blankOf(schema), 'facilitator', 'minutes', 'unnamed', 'heads')(sheet),
    people: sheet.people.map(({ id, name }) => ({ ...blankOf(person), id, name }))
  }),
  receive: async () => (await import('./receive.ts')).receive,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
