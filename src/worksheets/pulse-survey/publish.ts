import type { Published } from '#workbook/define.ts'
import { answersIn, batches } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { publishText } from './collect-text.ts'
import { remarksOf, resultsOf } from './results.ts'
import { nothing, sum, totalOf } from './tally.ts'

/**
 * What travels in a link with answers. While answers are collected, one person's, to be added to those of others, and never those
 * of several: whoever opens the link could show them. Once the counts have been shown, only what was: of a question that may not
 * be seen how many answered, nothing that came late, and no remark that may not be read aloud. The whole sheet travels as a file.
 */
export function publish(sheet: PulseSurvey): Published<PulseSurvey> {
  if (sheet.closed) return { travels: asShown(sheet), words: publishText.shown }
  if (isOnePersons(sheet)) return { travels: sheet, words: publishText.one }
  return { travels: undefined, words: answersOn(sheet) > 0 ? publishText.several : publishText.none }
}

const answersOn = (sheet: PulseSurvey) => sum(batches.map((batch) => answersIn(sheet, batch)))

/** Put in on this device, and nothing of anybody else: no answer from elsewhere, none by hand, no second remark. */
const isOnePersons = (sheet: PulseSurvey) =>
  sheet.source > 0 &&
  sheet.merged.length === 0 &&
  answersOn(sheet) === 1 &&
  answersIn(sheet, 'counts') === 1 &&
  sheet.remarks.length <= 1 &&
  sheet.lateRemarks.length === 0

function asShown(sheet: PulseSurvey): PulseSurvey {
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
