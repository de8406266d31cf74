import { accept } from './accept.ts'
import type { Format, Heading, Worksheet } from './define.ts'
import { type ValueOf, choice, count, day, list, record, text } from './fields.ts'
import { isSameUpToIds } from './positional.ts'

const entries = {
  /**
   * point: something that rubs or was noticed; topic: something to talk about; action: something that a person does;
   * change: a new way of working that was chosen.
   */
  kind: choice(['point', 'topic', 'action', 'change']),
  text: text(),
  /** What stands behind it: figures, the reason, the answer that led here. */
  note: text(),
  who: text(),
  /** The organisation that `who` speaks for. */
  member: text(),
  /** Due; of a change: in force; of a topic: the day on which it is to be talked about. */
  by: day(),
  /** When to look at it again. */
  review: day(),
  /** Of a topic: minutes. Of an action: hours. 0 where nobody said. */
  amount: count(0, 10_000)
}

const item = record({
  ...entries,
  /** Of a topic: what there is to be at its end. */
  outcome: choice(['', 'decision', 'update', 'discussion'])
})

const about = {
  coalition: text(),
  /** The id of the worksheet that hands over. */
  from: text(),
  /** The one sentence that says what the coalition is for, where it is known. */
  purpose: text(),
  people: list(record({ name: text(), member: text() }))
}

/** So many items more there were than a link holds. */
const more = count(0, 2000)

/** Version 1, which knew neither outcomes nor when people meet again. */
const first = record({ ...about, items: list(record(entries)), more })

const schema = record({
  ...about,
  items: list(item),
  more,
  /** When people meet about it, where that is known, and so the date of a new sheet; the hours and the place of a meeting. */
  day: day(),
  start: text(),
  minutes: count(0, 1440),
  where: text()
})

/** What one worksheet hands to another, in words that all of them know: a room needs to know no other to lead there. */
export type HandOver = ValueOf<typeof schema>
export type HandedItem = HandOver['items'][number]

/** How it travels: in a link of format H (link.ts), to the page of the worksheet that is to take it. */
export const handOver: Format<HandOver> = { id: 'hand-over', schema, migrations: [{ schema: first, up: fromFirst }] }

function fromFirst({ items, ...rest }: ValueOf<typeof first>): HandOver {
  const all = items.map((one): HandedItem => ({ ...one, outcome: '' }))
  return { ...rest, items: all, ...blankMeeting }
}

/** What a worksheet says when it hands over; what is left out is blank. */
export interface Handing extends Partial<Meeting> {
  readonly coalition: string
  readonly from: string
  readonly purpose?: string
  readonly people?: readonly Partial<HandOver['people'][number]>[]
  readonly items?: readonly Partial<HandedItem>[]
}

type Meeting = Pick<HandOver, 'day' | 'start' | 'minutes' | 'where'>

const blankMeeting: Meeting = { day: '', start: '', minutes: 0, where: '' }
const blankItem: HandedItem = {
  kind: 'point',
  text: '',
  note: '',
  who: '',
  member: '',
  by: '',
  review: '',
  amount: 0,
  outcome: ''
}

/** `handing` in full. People and items that say nothing are left out. */
export const handedBy = ({ coalition, from, purpose = '', people = [], items = [], ...when }: Handing): HandOver => ({
  coalition,
  from,
  purpose,
  people: people
    .map(({ name = '', member = '' }) => ({ name, member }))
    .filter(({ name, member }) => (name + member).trim() !== ''),
  items: items.map((part) => ({ ...blankItem, ...part })).filter((one) => (one.text + one.note).trim() !== ''),
  more: 0,
  ...blankMeeting,
  ...when
})

/**
 * How a worksheet takes over what is handed to it: from a sheet, blank or one's own, to that sheet with what was handed over
 * added to it. A worksheet without a `receive` of its own takes the heading alone: the coalition's name and, on a sheet on which
 * nothing stands, the day of the first topic that has one. What comes out is one that the schema accepts. Rejects only where the
 * room's part cannot be loaded.
 */
export async function receiverOf<Value extends Heading>(
  worksheet: Worksheet<Value>
): Promise<(sheet: Value, handed: HandOver) => Value> {
  const receive = await worksheet.receive?.()
  return (sheet, handed) => {
    const named = sheet.coalition === '' ? { ...sheet, coalition: handed.coalition } : sheet
    const { by: day = '' } = handed.items.find(({ kind, by }) => kind === 'topic' && by !== '') ?? {}
    const blank = { ...worksheet.blank(sheet.date), coalition: sheet.coalition }
    const headed = day !== '' && isSameUpToIds(worksheet.schema, blank, sheet) ? { ...named, date: day } : named
    return accept(worksheet.schema, receive ? receive(headed, handed) : headed) ?? headed
  }
}
