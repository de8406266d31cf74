import { dayInWords } from '#workbook/day.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { type ConsentRound, newQuestion } from './index.ts'
import { outcomeText as words } from './outcome-text.ts'
import { text } from './text.ts'

type Asked = Pick<ConsentRound['questions'][number], 'question' | 'answer'>

/**
 * The first topic or change becomes the proposal, if there is none yet: a topic by whoever brings it, a change with whoever carries
 * it out. The coalition's purpose is what it serves. All else that was handed over is there to be asked about: nothing is dropped.
 */
export function receive(sheet: ConsentRound, { items, purpose }: HandOver): ConsentRound {
  const isFree = sheet.proposal === ''
  const brought = items.find(({ kind, text }) =>
    isFree ? kind === 'topic' || kind === 'change' : isSame(text, sheet.proposal)
  )
  const why = sheet.why || purpose
  const next = { ...sheet, why, ...(brought && placed({ ...sheet, why }, brought)) }
  const behind = brought ? saidOf(brought, [next.proposer, next.owner, next.starts, next.review]) : ''
  const asked: readonly Asked[] = [
    { question: words.behind, answer: behind },
    { question: text.why, answer: isSame(why, purpose) ? '' : purpose }
  ]
  const others = items
    .filter((item) => item !== brought)
    .map((item) => ({ question: words.brought(item.text || item.note), answer: item.text && saidOf(item, []) }))
  return { ...next, questions: withQuestions(sheet.questions, [...asked.filter(({ answer }) => answer), ...others]) }
}

const placed = (sheet: ConsentRound, { kind, text, note, who, by, review }: HandedItem): Partial<ConsentRound> => ({
  proposal: sheet.proposal || text || note,
  ...(kind === 'change' ? { owner: sheet.owner || who } : { proposer: sheet.proposer || who }),
  starts: sheet.starts || by,
  review: sheet.review || review
})

/** What an item says besides its words, and besides what has a place of its own already. */
const saidOf = ({ text, note, who, member, by, review }: HandedItem, placed: readonly string[]): string =>
  [
    text && note,
    ...[who, member].filter((name) => !placed.includes(name)),
    ...[by, review].filter((day) => !placed.includes(day)).map(dayInWords)
  ]
    .filter((words) => words.trim() !== '')
    .join(' · ')

/** What stands there is not asked twice; blank rows are used first. */
function withQuestions(rows: ConsentRound['questions'], asked: readonly Asked[]): ConsentRound['questions'] {
  const isThere = (one: Asked) =>
    rows.some(({ question, answer }) => isSame(question, one.question) && answer.includes(one.answer))
  const coming = asked.filter((one) => !isThere(one)).map((one) => ({ ...newQuestion(newId()), ...one }))
  const filled = rows.map((row) =>
    row.question + row.answer === '' ? { ...(coming.shift() ?? row), id: row.id } : row
  )
  return [...filled, ...coming.slice(0, MOST_ITEMS - rows.length)]
}

const isSame = (one: string, other: string) => one.trim() === other.trim()
