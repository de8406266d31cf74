import type { PulseSurvey } from './index.ts'
import { remarksOf, resultsOf } from './results.ts'
import { nothing, totalOf } from './tally.ts'

/**
 * What travels in a link with answers. While answers are collected, all of them, to be added to those of others. Once the counts
 * have been shown, only what was: of a question that may not be seen how many answered, nothing that came late, and no remark
 * that may not be read aloud. The whole sheet travels as a file.
 */
export function publish(sheet: PulseSurvey): PulseSurvey {
  if (!sheet.closed) return sheet
  const seen = new Set(resultsOf(sheet).flatMap(({ id, figures }) => (figures ? [id] : [])))
  return {
    ...sheet,
    questions: sheet.questions.map((question) => ({
      ...question,
      counts: seen.has(question.id) ? question.counts : { ...nothing, unknown: totalOf(question.counts) },
      late: nothing,
      hands: nothing
    })),
    remarks: remarksOf(sheet).filter(({ aloud }) => aloud),
    lateRemarks: []
  }
}
