import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { ConflictProtocol } from './index.ts'
import { durationOf, gapsOf, rungsOf } from './ladder.ts'
import { ladderText as words } from './ladder-text.ts'
import { about, text } from './text.ts'

export function report(sheet: ConflictProtocol): Report {
  const gaps = gapsOf(sheet, '')
  const { days, open } = durationOf(sheet.steps)
  const duration = words.duration(days, open)
  const stillOpen: readonly Block[] = [
    { kind: 'heading', text: words.gaps },
    { kind: 'list', items: gaps.map(({ kind, places }) => words.gap[kind](places)) }
  ]
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.scope, sheet.scope],
      [text.adopted, dayInWords(sheet.adopted)],
      [text.review, dayInWords(sheet.review)],
      [text.hangs, sheet.hangs],
      [text.keeper, sheet.keeper]
    ),
    blocks: [
      { kind: 'heading', text: text.steps },
      {
        kind: 'table',
        columns: [text.action, text.who, text.days, text.settled],
        rows: rungsOf(sheet.steps).map((rung) => [rung.action, rung.who, rung.days ? `${rung.days}` : '', rung.settled])
      },
      ...(duration ? [{ kind: 'text', text: duration } as const] : []),
      ...(['pause', 'say', 'seat', 'between'] as const).flatMap((name): readonly Block[] =>
        sheet[name]
          ? [
              { kind: 'heading', text: text[name] },
              { kind: 'text', text: sheet[name] }
            ]
          : []
      ),
      ...(gaps.length > 0 ? stillOpen : [])
    ]
  }
}
