import type { GovernanceMemo, Section } from './index.ts'

/** What is to be agreed, in its order on the page. */
export const inOrder = [
  'decisions',
  'membership',
  'resources',
  'messaging',
  'channels',
  'meetings',
  'emergency'
] as const

/** Those of them that are one text. */
export const sectionNames: readonly Section[] = inOrder.filter((part) => part !== 'channels')

/** What the rows of a list hold that say anything. */
export const filled = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => Object.entries(row).some(([key, value]) => key !== 'id' && String(value).trim() !== ''))

/** Whether nothing of the page is written yet, so that it prints as a form to write on. */
export const isBlank = (memo: GovernanceMemo): boolean =>
  [memo.purpose, ...sectionNames.map((name) => memo[name])].join('').trim() === '' &&
  filled<object>([...memo.channels, ...memo.open, ...memo.signatures]).length === 0
