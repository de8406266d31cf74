import type { GovernanceMemo } from './index.ts'
import { type PartName, filled, partNames } from './parts.ts'

export interface Completeness {
  /** Parts that say nothing yet, and parts of a starting text whose brackets nobody has filled in. In the order of the page. */
  readonly blank: readonly PartName[]
  readonly brackets: readonly PartName[]
  readonly written: number
  readonly of: number
  readonly signed: number
  readonly signatures: number
}

export function completenessOf(memo: GovernanceMemo): Completeness {
  const texts = partNames.map((part) => [part, textOf(memo, part)] as const)
  const blank = texts.filter(([, text]) => text.trim() === '').map(([part]) => part)
  const brackets = texts.filter(([, text]) => /\[[^[\]]+\]/u.test(text)).map(([part]) => part)
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

const textOf = (memo: GovernanceMemo, part: PartName): string =>
  part === 'channels' ? memo.channels.map(({ name, use }) => name + use).join('\n') : memo[part]
