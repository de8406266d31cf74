import { type Action, taskFrom } from '#workbook/action.ts'
import type { BreakdownFinder } from './index.ts'

/** The change that was chosen. */
export const actions = ({ change, who, by }: BreakdownFinder): readonly Action[] => taskFrom({ text: change, who, by })
