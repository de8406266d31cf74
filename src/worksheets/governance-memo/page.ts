import { dayInWords } from '#workbook/day.ts'
import { type Block, type Head, headOf, paragraphsOf } from '#workbook/one-page.ts'
import type { GovernanceMemo } from './index.ts'
import { filled, inOrder } from './parts.ts'
import { sections, text } from './text.ts'

export interface Page extends Head {
  /** '' where it is not written: then there is a block for it, with lines to write on. */
  readonly purpose: string
  readonly blocks: readonly Block[]
  /** Who signs; where nobody is named yet, as many blank ones as the form has rows. */
  readonly signatures: readonly { readonly id: string; readonly name: string; readonly day: string }[]
  readonly review: string
}

/** The words of a memo as they stand on paper. The model of the page (fit.ts) and what is printed are made of these alone. */
export function pageOf(memo: GovernanceMemo): Page {
  const channels = filled(memo.channels).map(({ name, use }) => joined([name, use], ': '))
  const open = filled(memo.open).map(({ text, who, by }) => {
    const whose = joined([who, dayInWords(by)])
    return whose ? `${text} (${whose})` : text
  })
  const named = filled(memo.signatures)
  return {
    ...headOf(memo, text.memo),
    purpose: memo.purpose.trim(),
    blocks: [
      ...(memo.purpose.trim() === '' ? [{ title: sections.purpose[0], paragraphs: [] }] : []),
      ...inOrder.map((part) => ({
        title: sections[part][0],
        paragraphs: part === 'channels' ? channels : paragraphsOf(memo[part])
      })),
      ...(open.length > 0 ? [{ title: text.open, paragraphs: open }] : [])
    ],
    signatures: (named.length > 0 ? named : memo.signatures).map(({ id, name, member, date }) => ({
      id,
      name: joined([name, member]),
      day: dayInWords(date)
    })),
    review: memo.review && `${text.review} ${dayInWords(memo.review)}.`
  }
}

const joined = (words: readonly string[], by = ', ') => words.filter(Boolean).join(by)
