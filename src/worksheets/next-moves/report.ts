import { dayInWords } from '#workbook/day.ts'
import type { Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { NextMoves } from './index.ts'
import { moveNames } from './moves.ts'
import { about, moves, text } from './text.ts'

export function report(sheet: NextMoves): Report {
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.fix, sheet.fix],
      [text.because, sheet.because],
      [text.themes, sheet.themes],
      [text.note, sheet.note]
    ),
    blocks: [
      {
        kind: 'table',
        columns: ['Move', text.day, text.start, text.who, text.second, text.where],
        rows: moveNames.map((name) => {
          const { day, start, who, second, where } = sheet.moves[name]
          return [moves[name].title, dayInWords(day), start, who, second, where]
        })
      }
    ]
  }
}
