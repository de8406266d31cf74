import type { GovernanceMemo, Section } from './index.ts'

/** The parts that are one text, in their order on the page. */
export const sectionNames = [
  'decisions',
  'membership',
  'resources',
  'messaging',
  'meetings',
  'emergency'
] as const satisfies Section[]

/** What the rows of a list hold that say anything. */
export const filled = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => Object.entries(row).some(([key, value]) => key !== 'id' && String(value).trim() !== ''))

/** Whether nothing of the page is written yet, so that it prints as a form to write on. */
export const isBlank = (memo: GovernanceMemo): boolean =>
  [memo.purpose, ...sectionNames.map((name) => memo[name])].join('').trim() === '' &&
  filled<object>([...memo.channels, ...memo.open, ...memo.signatures]).length === 0
