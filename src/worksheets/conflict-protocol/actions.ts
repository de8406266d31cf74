import { type Action, dayFor } from '#workbook/action.ts'
import type { ConflictProtocol } from './index.ts'
import { text } from './text.ts'

/** When the protocol is read again. */
export const actions = ({ review, keeper }: ConflictProtocol): readonly Action[] =>
  dayFor(text.reviewTitle, review, keeper)
