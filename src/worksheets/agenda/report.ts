import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { Agenda } from './index.ts'
import { planOf } from './items.ts'
import { partsText } from './parts-text.ts'
import { about, outcomes, text } from './text.ts'
import { minuteOf, timeOf, timesFrom } from './times.ts'
import { actionsOf, decisionsOf, hasBegun, isTakenDown, itemsOf, leftOver } from './written.ts'

const words = partsText.reported

/** The agenda before the meeting; afterwards the record, which begins with what was decided and who does what. */
export function report(sheet: Agenda): Report {
  const record = recordBlocks(sheet)
  return {
    title: isTakenDown(sheet) ? words.minutesOf : about.title,
    about: sheetLines(sheet, ...setUpOf(sheet), [text.next, dayInWords(sheet.next)]),
    blocks: [...record, ...agendaBlocks(sheet, record.length > 0)]
  }
}

/** When, where, and who does what while it runs. */
export const setUpOf = (sheet: Agenda): readonly (readonly [string, string])[] => [
  [words.when, hoursOf(sheet)],
  [text.where, sheet.where],
  [text.facilitator, sheet.facilitator],
  [text.noteTaker, sheet.noteTaker],
  [text.timekeeper, sheet.timekeeper]
]

function hoursOf({ start, minutes }: Agenda): string {
  const from = minuteOf(start)
  return from === undefined ? `${minutes} minutes` : partsText.time(start, timeOf(from + minutes))
}

/** The items as a table: when each begins, what there is to be at its end, how long it may take and, afterwards, took. */
export function agendaBlocks(sheet: Agenda, headed: boolean): readonly Block[] {
  const items = itemsOf(sheet)
  const start = minuteOf(sheet.start)
  const times = start === undefined ? [] : timesFrom(start, items.map(planOf))
  const begun = hasBegun(sheet)
  const columns = [
    { head: words.time, cells: times },
    { head: words.topic, cells: items.map(({ topic, note }) => [topic, note].filter(Boolean).join('\n')) },
    { head: words.outcome, cells: items.map(({ outcome }) => outcome && outcomes[outcome]) },
    { head: words.minutes, cells: items.map((item) => numberOf(planOf(item))) },
    { head: words.took, cells: begun ? items.map((item) => tookOf(item)) : [] },
    { head: words.lead, cells: items.map(({ lead }) => lead) }
  ].filter(({ cells }) => cells.length > 0)
  if (items.length === 0) return []
  return [
    ...(headed ? [{ kind: 'heading', text: words.items } as const] : []),
    {
      kind: 'table',
      columns: columns.map(({ head }) => head),
      rows: items.map((_, row) => columns.map(({ cells }) => cells[row] ?? ''))
    }
  ]
}

const tookOf = ({ state, spent }: Agenda['items'][number]) =>
  state === 'moved' ? words.next : spent > 0 ? numberOf(Math.max(1, Math.round(spent / 60))) : ''

const numberOf = (minutes: number) => (minutes === 0 ? '' : String(minutes))

/** For those who were absent: what was decided, who does what by when, what was said, and what has to wait. */
export function recordBlocks(sheet: Agenda): readonly Block[] {
  const topicOf = (id: string) => sheet.items.find((item) => item.id === id)?.topic ?? ''
  const decisions = decisionsOf(sheet).map(({ text, item }) => [text, topicOf(item)])
  const actions = actionsOf(sheet).map(({ text, who, by }) => [text, who, dayInWords(by)])
  const notes = itemsOf(sheet).filter(({ record }) => record.trim() !== '')
  const isDecided = (id: string) => decisionsOf(sheet).some(({ item }) => item === id)
  const waiting = leftOver(sheet).map(({ id, topic }) => (isDecided(id) ? words.rest(topic) : topic))
  return [
    ...section(words.decided, { kind: 'table', columns: [words.decision, words.topic], rows: decisions }),
    ...section(text.actions, { kind: 'table', columns: [words.what, words.who, words.by], rows: actions }),
    ...section(words.notes, {
      kind: 'table',
      columns: [words.topic, words.notes],
      rows: notes.map(({ topic, record }) => [topic, record])
    }),
    ...section(words.leftOver, { kind: 'list', items: waiting })
  ]
}

/** A block under a heading, if it holds anything. */
function section(heading: string, block: Block & { readonly kind: 'table' | 'list' }): readonly Block[] {
  const { length } = block.kind === 'table' ? block.rows : block.items
  return length === 0 ? [] : [{ kind: 'heading', text: heading }, block]
}
