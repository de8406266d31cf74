import { putTallies } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { type Answer, nothing } from './tally.ts'

/** Counts one hand or slip more or fewer. */
export const countHand = (sheet: PulseSurvey, id: string, answer: Answer, by: 1 | -1): PulseSurvey => ({
  ...sheet,
  questions: sheet.questions.map((question) =>
    question.id === id
      ? { ...question, hands: { ...question.hands, [answer]: Math.max(0, question.hands[answer] + by) } }
      : question
  )
})

/** Puts what was counted by hand to the others. */
export function putHands(sheet: PulseSurvey): PulseSurvey {
  const put = putTallies(sheet, ({ hands }) => hands)
  return { ...put, questions: put.questions.map((question) => ({ ...question, hands: nothing })) }
}
