import { type Action, dayFor } from '#workbook/action.ts'
import { actionText as text } from './action-text.ts'
import type { PulseSurvey } from './index.ts'

/** When the same is asked again. */
export const actions = ({ again }: PulseSurvey): readonly Action[] => dayFor(text.again, again)
