import type { HandOver } from '#workbook/hand-over.ts'
import type { ConsentRound } from './index.ts'

/** The first topic or change becomes the proposal, if there is none yet. */
export function receive(sheet: ConsentRound, { items }: HandOver): ConsentRound {
  const brought = items.find(({ kind }) => kind === 'topic' || kind === 'change')
  if (!brought || sheet.proposal !== '') return sheet
  return {
    ...sheet,
    proposal: brought.text,
    why: sheet.why || brought.note,
    proposer: sheet.proposer || brought.who,
    review: sheet.review || brought.review
  }
}
