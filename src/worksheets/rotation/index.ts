import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, flag, heading, itemId, list, record, refTo, text } from '#workbook/fields.ts'
import { about } from './text.ts'

/** An organisation that takes turns, and who comes for it. `small`: few or no paid staff. `rests`: takes no new turns. */
export const member = record({ id: itemId(), member: text(), name: text(), small: flag(), rests: flag() })

/** A meeting to facilitate, or a post for a term: who has it, whether that was `fixed` by hand, and who is away. */
export const turn = record({
  id: itemId(),
  day: day(),
  who: refTo(),
  fixed: flag(),
  post: refTo(),
  until: day(),
  away: list(refTo())
})

const line = record({ id: itemId(), text: text() })

/** Chairs of committees, or seats of a steering committee, for terms of so many months. Without a first day there are none. */
const posts = record({
  posts: list(line),
  from: day(),
  months: count(0, 120),
  /** Which part of the terms ends at a time, '' for all; or how often small members have one, '' for as often. */
  rule: choice(['', 'half', 'third', 'quarter', 'twice', 'only']),
  terms: list(turn)
})

const schema = record({
  ...heading(),
  members: list(member),
  first: day(),
  every: choice(['', 'week', 'two-weeks', 'four-weeks', 'month']),
  meetings: list(turn),
  chairs: posts,
  steering: posts,
  notes: list(line)
})

export type Rotation = ValueOf<typeof schema>
export type Turn = Rotation['meetings'][number]
export type Posts = Rotation['chairs']
export type Part = 'chairs' | 'steering'

const blank = (): Rotation => ({
  ...blankOf(schema),
  members: blankRows(member, 4, 'm'),
  every: 'month',
  meetings: blankRows(turn, 6, 't'),
  chairs: { ...blankOf(posts), posts: blankRows(line, 2, 'c'), months: 6, rule: 'twice' },
  steering: { ...blankOf(posts), posts: blankRows(line, 5, 's'), months: 24, rule: 'half' },
  notes: blankRows(line, 1, 'n')
})

export const rotation = defineWorksheet<Rotation>({
  id: 'rotation',
  about,
  schema,
  blank: (today) => ({ ...blank(), date: today }),
  prefill: ({ meetings, chairs, steering, ...rest }) => ({
    ...rest,
    meetings: meetings.map(({ id, day }) => ({ ...blankOf(turn), id, day })),
    chairs: { ...chairs, terms: [] },
    steering: { ...steering, terms: [] },
    notes: blank().notes
  }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (sheet, date) => ({ ...sheet, date }),
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
