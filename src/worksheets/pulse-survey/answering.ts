import type { PulseSurvey, Question, Remark } from './index.ts'
import { type Answer, type Tally, merge, nothing, totalOf } from './tally.ts'
import { wordsOf } from './text.ts'

/** Where answers stand: counted, late, or counted by hand and not yet with the others. */
export const batches = ['counts', 'late', 'hands'] as const
export type Batch = (typeof batches)[number]

/** One person's answers, by question. They are held nowhere once they are put in. */
export type Answers = Readonly<Record<string, Answer>>

/** The questions that are asked: those that have words. */
export const asked = ({ questions }: PulseSurvey): readonly Question[] =>
  questions.filter((question) => wordsOf(question).text !== '')

/** How many have answered. Every question counts everybody; hand counts may differ, and the most is nearest. */
export const answersIn = (sheet: PulseSurvey, batch: Batch): number =>
  Math.max(0, ...asked(sheet).map((question) => totalOf(question[batch])))

/** Where answers go now. */
export const batchOf = ({ closed }: Pick<PulseSurvey, 'closed'>) => (closed ? 'late' : 'counts')

/** Adds one person's answers; what they left blank counts as not known. */
export const put = (sheet: PulseSurvey, answers: Answers, remark: Remark): PulseSurvey =>
  putRemark(
    putTallies(sheet, ({ id }) => ({ ...nothing, [answers[id] ?? 'unknown']: 1 })),
    remark
  )

/** Adds to each question what `tallyOf` says of it. */
export function putTallies(sheet: PulseSurvey, tallyOf: (question: Question) => Tally): PulseSurvey {
  const batch = batchOf(sheet)
  const questions = sheet.questions.map((question) => ({
    ...question,
    [batch]: merge(question[batch], tallyOf(question))
  }))
  return { ...sheet, source: sheet.source || newSource(), questions }
}

/** Adds a remark among the others by the alphabet, so that nothing tells when it came, or with which answers. */
export function putRemark(sheet: PulseSurvey, { text, aloud }: Remark): PulseSurvey {
  const remark = { text: text.trim(), aloud }
  if (remark.text === '') return sheet
  const list = sheet.closed ? 'lateRemarks' : 'remarks'
  return { ...sheet, [list]: sortedRemarks([...sheet[list], remark]) }
}

/** By one alphabet for everybody, whatever the language of their browser. */
export const sortedRemarks = (remarks: readonly Remark[]): Remark[] =>
  [...remarks].sort((a, b) => wordsFirst(a).localeCompare(wordsFirst(b), 'en'))

const wordsFirst = ({ text, aloud }: Remark) => `${text} ${aloud}`

/** Sources are numbers up to this one. */
export const MOST_SOURCE = 999_999_999
const newSource = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MOST_SOURCE)
