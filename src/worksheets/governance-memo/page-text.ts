import type { Completeness, PartName } from './completeness.ts'
import type { Fit } from './fit.ts'
import { sections, text } from './text.ts'

/** What is said once something is written. */
export const pageText = {
  title: 'Before you sign',
  signHere: 'Name, organisation',
  dateHere: 'Date'
}

const titleOf = (part: PartName) => (part === 'review' ? 'the day you look at this page again' : sections[part][0])

/** How far the page is, in as few lines as say it. */
export function completenessInWords({
  blank,
  brackets,
  written,
  of,
  signed,
  signatures
}: Completeness): readonly string[] {
  return [
    `${written} of ${of} parts are written.${blank.length > 0 ? ` Still empty: ${blank.map(titleOf).join(', ')}.` : ''}`,
    brackets.length > 0 ? `Brackets to fill in: ${brackets.map(titleOf).join(', ')}.` : '',
    signatures > 0 ? `${signed} of ${signatures} have signed.` : 'Nobody is named to sign yet.'
  ].filter(Boolean)
}

/** Whether it fits on one page; if not, what to cut. */
export function fitInWords({ fits, step, lines, cuts }: Fit): string {
  if (fits && step === 0) return `It fits on one page${lines > 1 ? `, with room for about ${lines} more lines` : ''}.`
  if (fits) return `It fits on one page, in ${step === 1 ? 'smaller type' : 'the smallest type that reads well'}.`
  const over = `It is longer than one page, by about ${lines} ${lines === 1 ? 'line' : 'lines'}.`
  if (cuts.length === 0)
    return `${over} Cutting words will not do: there are too many signatures or lines. Let each member sign once, and merge ${text.open.toLowerCase()} points and channels.`
  const each = cuts.map(({ title, words }) => `${title} (about ${words} words)`)
  return `${over} Cut the longest parts: ${each.join(', ')}.`
}
