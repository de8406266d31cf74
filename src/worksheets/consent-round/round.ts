import { type ConsentRound, consentRound } from './index.ts'
import { wordingOf } from './outcome.ts'

/** The proposal as it was worded last, to be asked about again. Nobody has said anything to it yet. */
export function nextRound(sheet: ConsentRound, date: string): ConsentRound {
  const { coalition, why, proposer, facilitator, notes, owner } = sheet
  return {
    ...consentRound.blank(date),
    coalition,
    proposal: wordingOf(sheet),
    why,
    proposer,
    facilitator,
    notes,
    owner
  }
}
