import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, day, heading, itemId, list, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

export const channel = record({ id: itemId(), name: text(), use: text() })

/** What is not agreed yet, and who sees to it by when. */
export const openPoint = record({ id: itemId(), text: text(), who: text(), by: day() })

export const signature = record({ id: itemId(), name: text(), member: text(), date: day() })

const schema = record({
  ...heading(),
  purpose: text(),
  decisions: text(),
  membership: text(),
  resources: text(),
  messaging: text(),
  channels: list(channel),
  meetings: text(),
  emergency: text(),
  open: list(openPoint),
  signatures: list(signature),
  /** The day on which this page is looked at again. */
  review: day()
})

export type GovernanceMemo = ValueOf<typeof schema>
export type Channel = GovernanceMemo['channels'][number]
export type OpenPoint = GovernanceMemo['open'][number]
export type Signature = GovernanceMemo['signatures'][number]
/** The parts that are a text of two or three sentences. */
export type Section = 'decisions' | 'membership' | 'resources' | 'messaging' | 'meetings' | 'emergency'

const blank = (): GovernanceMemo => ({
  ...blankOf(schema),
  channels: blankRows(channel, 3, 'c'),
  open: blankRows(openPoint, 1, 'o'),
  signatures: blankRows(signature, 5, 's')
})

export const governanceMemo = defineWorksheet<GovernanceMemo>({
  id: 'governance-memo',
  about,
  schema,
  blank: (today) => ({ ...blank(), date: today }),
  prefill: ({ coalition, date, purpose, signatures }) => ({
    ...blank(),
    coalition,
    date,
    purpose,
    signatures: signatures.map((one) => ({ ...one, date: '' }))
  }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
