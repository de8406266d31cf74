import { type Action, taskFrom } from '#workbook/action.ts'
import type { CoalitionProfile } from './index.ts'

/** What is changed or taken first. */
export const actions = ({ next, who, by }: CoalitionProfile): readonly Action[] => taskFrom({ text: next, who, by })
