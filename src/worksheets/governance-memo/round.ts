import type { GovernanceMemo } from './index.ts'

/** The whole page as it stands, for the same people to sign anew: nobody has signed what is to be changed. */
export const nextRound = (memo: GovernanceMemo, date: string): GovernanceMemo => ({
  ...memo,
  date,
  signatures: memo.signatures.map((one) => ({ ...one, date: '' }))
})
