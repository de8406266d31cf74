import { answersIn } from './answering.ts'
import type { PulseSurvey } from './index.ts'

/** Whether answers are in, so that what was asked, and on which promise, must stay. */
export const isFixed = (sheet: PulseSurvey): boolean =>
  sheet.closed || sheet.source > 0 || sheet.merged.length > 0 || answersIn(sheet, 'hands') > 0
