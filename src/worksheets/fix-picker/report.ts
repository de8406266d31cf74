import { frictionNames } from '#workbook/changes-text.ts'
import { dayInWords } from '#workbook/day.ts'
import { effortNames } from '#workbook/effort-text.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import { cardText } from './card-text.ts'
import type { Candidate, FixPicker } from './index.ts'
import { chosenOf, gapOf, isEmptyCandidate, pointsOf } from './picking.ts'
import { steps } from './schedule.ts'
import { about, text } from './text.ts'

export function report(sheet: FixPicker): Report {
  return {
    title: about.title,
    about: sheetLines(sheet),
    blocks: [
      ...chosenOf(sheet).flatMap((candidate) => cardOf(sheet, candidate)),
      { kind: 'heading', text: text.points },
      {
        kind: 'table',
        columns: [text.point, text.behind, cardText.columns.about],
        rows: pointsOf(sheet).map((point) => [point.text, point.note, point.kind && frictionNames[point.kind]])
      },
      { kind: 'heading', text: text.candidates },
      {
        kind: 'table',
        columns: [
          text.candidate,
          text.gap,
          text.effort,
          text.costs,
          text.narrows,
          text.soon,
          text.marks,
          cardText.columns.chosen
        ],
        rows: sheet.candidates.filter((one) => !isEmptyCandidate(one)).map((one) => rowOf(sheet, one))
      }
    ]
  }
}

const rowOf = (sheet: FixPicker, candidate: Candidate): readonly string[] => [
  candidate.text,
  gapOf(sheet, candidate)?.text ?? '',
  candidate.effort && effortNames[candidate.effort],
  candidate.costs,
  candidate.narrows && text[candidate.narrows],
  candidate.soon && text[candidate.soon],
  candidate.marks > 0 ? String(candidate.marks) : '',
  candidate.chosen ? text.yes : ''
]

function cardOf(sheet: FixPicker, candidate: Candidate): readonly Block[] {
  const gap = gapOf(sheet, candidate)
  const lines = [
    [text.gap, [gap?.text, gap?.note].filter(Boolean).join(' · ')],
    [text.change, candidate.text],
    [text.who, [candidate.who, candidate.member].filter(Boolean).join(', ')],
    ...steps.map((step) => [text.steps[step], dayInWords(candidate[step])]),
    [text.works, candidate.works]
  ]
  return [
    { kind: 'heading', text: text.card },
    { kind: 'table', columns: [cardText.columns.line, cardText.columns.words], rows: lines }
  ]
}
