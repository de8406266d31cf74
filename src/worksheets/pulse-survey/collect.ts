import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { answersIn, asked, batchOf, batches, sortedRemarks } from './answering.ts'
import type { PulseSurvey, Question } from './index.ts'
import { refusedText } from './collect-text.ts'
import { merge } from './tally.ts'
import { wordsOf } from './text.ts'

/** Why answers were not added. */
export type Refusal = keyof typeof refusedText

/**
 * `own` with the answers on `theirs`: to the counts, or, once they have been shown, to the late ones. Only answers to the same
 * questions on the same promise are added, and none twice.
 */
export function addAnswers(own: PulseSurvey, theirs: PulseSurvey): PulseSurvey | Refusal {
  const refusal = whyNot(own, theirs)
  if (refusal) return refusal
  const batch = batchOf(own)
  const list = own.closed ? 'lateRemarks' : 'remarks'
  const counterpart = new Map(asked(own).map(({ id }, index) => [id, asked(theirs)[index]]))
  const named = new Map(Array.from(counterpart, ([id, question]) => [question?.id, id]))
  const points = theirs.points
    .filter(({ text }) => text.trim() !== '' && !own.points.some((point) => point.text === text))
    .map(({ text, question }) => ({ id: newId(), text, question: named.get(question) ?? '' }))
  return {
    ...own,
    asked: own.asked || theirs.asked,
    questions: own.questions.map((question) => {
      const answered = counterpart.get(question.id)
      return answered ? { ...question, [batch]: merge(question[batch], allOf(answered)) } : question
    }),
    merged: [...own.merged, ...sourcesOf(theirs)].sort((a, b) => a - b),
    [list]: sortedRemarks([...own[list], ...theirs.remarks, ...theirs.lateRemarks]),
    points: [...own.points, ...points]
  }
}

const allOf = ({ counts, late, hands }: Question) => merge(merge(counts, late), hands)

const sourcesOf = ({ source, merged }: PulseSurvey) => [source, ...merged].filter(Boolean)

function whyNot(own: PulseSurvey, theirs: PulseSurvey): Refusal | undefined {
  const mine = sourcesOf(own)
  const came = sourcesOf(theirs)
  const known = came.filter((source) => mine.includes(source))
  const differs = (key: 'coalition' | 'date') => own[key] && theirs[key] && own[key].trim() !== theirs[key].trim()
  if (came.length === 0 || batches.every((batch) => answersIn(theirs, batch) === 0)) return 'empty'
  if (known.length > 0) return known.length === came.length ? 'same' : 'overlap'
  if (differs('coalition') || differs('date')) return 'round'
  if (own.unit !== theirs.unit) return 'unit'
  if (JSON.stringify(asked(own).map(wordsOf)) !== JSON.stringify(asked(theirs).map(wordsOf))) return 'questions'
  if (own.threshold < theirs.threshold) return 'promise'
  const remarks = [own.remarks, own.lateRemarks, theirs.remarks, theirs.lateRemarks].flat()
  const lists = [remarks, [...own.merged, ...came], [...own.points, ...theirs.points]]
  return lists.some(({ length }) => length > MOST_ITEMS) ? 'full' : undefined
}

/** `own` with the answers that came in a link, or the sentence why not. */
export function collect(own: PulseSurvey, answered: PulseSurvey): PulseSurvey | string {
  const added = addAnswers(own, answered)
  return typeof added === 'string' ? refusedText[added] : added
}
