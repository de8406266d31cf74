import { type Action, taskFrom } from '#workbook/action.ts'
import type { TemperatureCheck } from './index.ts'

/** What is changed or taken first. */
export const actions = ({ next, who, by }: TemperatureCheck): readonly Action[] => taskFrom({ text: next, who, by })
