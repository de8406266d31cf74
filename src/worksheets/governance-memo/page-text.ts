import { dayInWords } from '#workbook/day.ts'
import type { Completeness, PartName } from './completeness.ts'
import { sections, text } from './text.ts'

/** What is said once something is written. */
export const pageText = {
  title: 'Before you sign',
  signHere: 'Name, organisation',
  dateHere: 'Date',
  tooMany: `there are too many signatures or lines. Let each member sign once, and merge ${text.open.toLowerCase()} points and channels.`
}

const titleOf = (part: PartName) => (part === 'review' ? 'the day you look at this page again' : sections[part][0])

/** How far the page is, in as few lines as say it. */
export function completenessInWords({
  blank,
  brackets,
  past,
  written,
  of,
  signed,
  signatures
}: Completeness): readonly string[] {
  return [
    `${written} of ${of} parts are written.${blank.length > 0 ? ` Still empty: ${blank.map(titleOf).join(', ')}.` : ''}`,
    past ? `The day on which you look at this page again, ${dayInWords(past)}, is past.` : '',
    brackets.length > 0 ? `Brackets to fill in: ${brackets.map(titleOf).join(', ')}.` : '',
    signatures > 0 ? `${signed} of ${signatures} have signed.` : 'Nobody is named to sign yet.'
  ].filter(Boolean)
}
