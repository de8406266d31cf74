import type { HandOver } from '#workbook/hand-over.ts'
import type { ConsentRound } from './index.ts'

/**
 * The first topic or change becomes the proposal, if there is none yet: a topic by whoever brings it, a change with whoever carries
 * it out. Its reason, or else the coalition's purpose, is what it serves.
 */
export function receive(sheet: ConsentRound, { items, purpose }: HandOver): ConsentRound {
  const brought = items.find(({ kind }) => kind === 'topic' || kind === 'change')
  if (!brought || sheet.proposal !== '') return sheet
  return {
    ...sheet,
    proposal: brought.text,
    why: sheet.why || brought.note || purpose,
    ...(brought.kind === 'change'
      ? { owner: sheet.owner || brought.who }
      : { proposer: sheet.proposer || brought.who }),
    starts: sheet.starts || brought.by,
    review: sheet.review || brought.review
  }
}
