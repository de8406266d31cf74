import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { GovernanceMemo } from './index.ts'
import { filled } from './parts.ts'
import { about, sections, text } from './text.ts'

export function report(memo: GovernanceMemo): Report {
  const part = (name: Exclude<keyof typeof sections, 'channels'>): readonly Block[] =>
    memo[name].trim() === ''
      ? []
      : [
          { kind: 'heading', text: sections[name][0] },
          { kind: 'text', text: memo[name] }
        ]
  const list = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'table', columns, rows }
        ]
  const channels = filled(memo.channels).map(({ name, use }) => [name, use])
  const open = filled(memo.open).map((point) => [point.text, point.who, dayInWords(point.by)])
  const signatures = filled(memo.signatures).map(({ name, member, date }) => [name, member, dayInWords(date)])
  return {
    title: about.title,
    about: sheetLines(memo, [text.review, dayInWords(memo.review)]),
    blocks: [
      ...part('purpose'),
      ...part('decisions'),
      ...part('membership'),
      ...part('resources'),
      ...part('messaging'),
      ...list(sections.channels[0], [text.channel, text.channelUse], channels),
      ...part('meetings'),
      ...part('emergency'),
      ...list(text.open, [text.openPoint, text.who, text.by], open),
      ...list(text.signatures, [text.name, text.member, text.signed], signatures)
    ]
  }
}
