import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { decidersOf, markDeciders } from './deciders.ts'
import { gapsOf, sayGap } from './gaps.ts'
import { howOf } from './hows.ts'
import type { DecisionMatrix } from './index.ts'
import { words } from './matrix-text.ts'
import { about } from './text.ts'
import { text } from './text.ts'

export function report({ coalition, date, rows, deciders }: DecisionMatrix): Report {
  const { columns } = text
  const marked = markDeciders(deciders)
  const gaps = gapsOf(rows, marked)
  const toLookAt: readonly Block[] = [
    { kind: 'heading', text: words.gaps },
    { kind: 'list', items: gaps.map((gap) => sayGap(gap, marked).join(' ')) }
  ]
  return {
    title: about.title,
    about: [
      ['Coalition', coalition],
      ['Date', dayInWords(date)]
    ],
    blocks: [
      {
        kind: 'table',
        columns: [
          columns.decision,
          columns.who,
          columns.how,
          columns.weight,
          columns.consulted,
          columns.informed,
          columns.limit,
          columns.note
        ],
        rows: rows.map((row) => [
          row.decision,
          // Pasted back, a semicolon parts two deciders.
          decidersOf(row, marked)
            .map(({ label }) => label)
            .join('; '),
          howOf(row),
          row.weight && words.weights[row.weight],
          row.consulted,
          row.informed,
          row.limit,
          row.note
        ])
      },
      ...(gaps.length > 0 ? toLookAt : [])
    ]
  }
}
