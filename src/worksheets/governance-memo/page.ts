import { dayInWords } from '#workbook/day.ts'
import type { GovernanceMemo, OpenPoint, Signature } from './index.ts'
import { filled } from './parts.ts'
import { sections, text } from './text.ts'

/** A part of the printed page: its title in the margin, its paragraphs beside it. Without any it leaves lines to write on. */
export interface Block {
  readonly key: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

export interface Page {
  readonly title: string
  /** Over the title: what the page is, if the title does not say it, and its day. */
  readonly above: readonly [what: string, day: string]
  readonly purpose: string
  readonly blocks: readonly Block[]
  /** Who signs; where nobody is named yet, as many blank ones as the form has rows. */
  readonly signatures: readonly { readonly key: string; readonly name: string; readonly day: string }[]
  readonly review: string
}

/** The words of a memo as they stand on paper. The model of the page (fit.ts) and what is printed are made of these alone. */
export function pageOf(memo: GovernanceMemo): Page {
  const channels = filled(memo.channels).map(({ name, use }) => [name, use].filter(Boolean).join(': '))
  const open = filled(memo.open).map(openInWords)
  const named = filled(memo.signatures)
  const block = (key: Exclude<keyof typeof sections, 'purpose' | 'channels'>): Block => ({
    key,
    title: sections[key][0],
    paragraphs: memo[key].split(/\n+/u).filter((line) => line.trim() !== '')
  })
  return {
    title: memo.coalition.trim() || text.memo,
    above: [memo.coalition.trim() ? text.memo : '', dayInWords(memo.date)],
    purpose: memo.purpose,
    blocks: [
      block('decisions'),
      block('membership'),
      block('resources'),
      block('messaging'),
      { key: 'channels', title: sections.channels[0], paragraphs: channels },
      block('meetings'),
      block('emergency'),
      ...(open.length > 0 ? [{ key: 'open', title: text.open, paragraphs: open }] : [])
    ],
    signatures: (named.length > 0 ? named : memo.signatures).map((one) => ({
      key: one.id,
      name: signatory(one),
      day: dayInWords(one.date)
    })),
    review: memo.review && `${text.review} ${dayInWords(memo.review)}.`
  }
}

const openInWords = ({ text, who, by }: OpenPoint) => {
  const whose = [who, dayInWords(by)].filter(Boolean).join(', ')
  return whose ? `${text} (${whose})` : text
}

const signatory = ({ name, member }: Signature) => [name, member].filter(Boolean).join(', ')
