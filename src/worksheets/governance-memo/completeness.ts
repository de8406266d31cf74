import { isSame } from '#workbook/roster.ts'
import type { GovernanceMemo } from './index.ts'
import { filled, inOrder } from './parts.ts'

const partNames = ['purpose', ...inOrder, 'review'] as const

export type PartName = (typeof partNames)[number]

export interface Completeness {
  /** Parts that say nothing yet, and parts with brackets that nobody has filled in. In the order of the page. */
  readonly blank: readonly PartName[]
  readonly brackets: readonly PartName[]
  /** The day on which the page was to be looked at again, if that is past: then it is no part of the page; otherwise ''. */
  readonly past: string
  readonly written: number
  readonly of: number
  /** Each person once, whoever signs twice for one organisation. */
  readonly signed: number
  readonly signatures: number
}

/** `today` is '' where nobody's day is known. */
export function completenessOf(memo: GovernanceMemo, today: string): Completeness {
  const textOf = (part: PartName) =>
    part === 'channels' ? memo.channels.map(({ name, use }) => name + use).join(' ') : memo[part]
  const blank = partNames.filter((part) => textOf(part).trim() === '')
  const brackets = partNames.filter((part) => /\[[^[\]]+\]/u.test(textOf(part)))
  const past = memo.review < today ? memo.review : ''
  const all = filled(memo.signatures)
  const signatures = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
  const hasSigned = all.filter(({ date }) => date !== '')
  return {
    blank,
    brackets,
    past,
    written: partNames.length - blank.length - brackets.length - (past ? 1 : 0),
    of: partNames.length,
    signed: signatures.filter((one) => hasSigned.some((other) => isSame(one, other))).length,
    signatures: signatures.length
  }
}
