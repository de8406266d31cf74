import { fold } from '#workbook/fold.ts'
import type { Measure } from '#workbook/measure.ts'
import { actionText as text } from './action-text.ts'
import type { PulseSurvey } from './index.ts'
import { resultsOf } from './results.ts'

/**
 * The median of each question, once the counts are shown and as they may be seen. What is asked in other words, or with other
 * ends, is another measure. Of a question that may not be seen not even the number of answers is told.
 */
export const measures = (sheet: PulseSurvey): readonly Measure[] =>
  resultsOf(sheet).map(({ question, ends, figures }) => ({
    id: fold([question, ...ends].join('\n')),
    label: question,
    value: figures?.median,
    least: 1,
    most: 5,
    n: figures?.n ?? 0,
    unit: text.units[sheet.unit]
  }))
