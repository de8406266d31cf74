import { dayInWords } from './day.ts'
import type { Heading } from './define.ts'
import type { Report } from './report.ts'

/** What a report says under its title: of which coalition and of what day the sheet is, and `more` of it. */
export const sheetLines = ({ coalition, date }: Heading, ...more: Report['about']): Report['about'] => [
  ['Coalition', coalition],
  ['Date', dayInWords(date)],
  ...more
]
