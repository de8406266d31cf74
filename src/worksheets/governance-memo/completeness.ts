import type { GovernanceMemo } from './index.ts'
import { filled, sectionNames } from './parts.ts'

const partNames = ['purpose', ...sectionNames.slice(0, 4), 'channels', ...sectionNames.slice(4), 'review'] as const

export type PartName = (typeof partNames)[number]

export interface Completeness {
  /** Parts that say nothing yet, and parts with brackets that nobody has filled in. In the order of the page. */
  readonly blank: readonly PartName[]
  readonly brackets: readonly PartName[]
  readonly written: number
  readonly of: number
  readonly signed: number
  readonly signatures: number
}

export function completenessOf(memo: GovernanceMemo): Completeness {
  const textOf = (part: PartName) =>
    part === 'channels' ? memo.channels.map(({ name, use }) => name + use).join(' ') : memo[part]
  const blank = partNames.filter((part) => textOf(part).trim() === '')
  const brackets = partNames.filter((part) => /\[[^[\]]+\]/u.test(textOf(part)))
  const signatures = filled(memo.signatures)
  return {
    blank,
    brackets,
    written: partNames.length - blank.length - brackets.length,
    of: partNames.length,
    signed: signatures.filter(({ date }) => date !== '').length,
    signatures: signatures.length
  }
}
