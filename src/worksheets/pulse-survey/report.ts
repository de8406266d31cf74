import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { answersIn, asked } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { pointsIn } from './points.ts'
import { type Result, inOrder, remarksOf, resultsOf } from './results.ts'
import { resultsText, share, spreadInWords } from './figures-text.ts'
import { about, text, wordsOf } from './text.ts'

const { columns } = resultsText

/** Every export, the print and every comparison come from here, and it knows counts from `resultsOf` alone. */
export function report(sheet: PulseSurvey): Report {
  const late = answersIn(sheet, 'late')
  return {
    title: about.title,
    about: [
      [columns.coalition, sheet.coalition],
      [columns.date, dayInWords(sheet.date)],
      [columns.unit, text.units[sheet.unit].trim()],
      [columns.answers, share(answersIn(sheet, 'counts'), sheet.asked)],
      [columns.late, late > 0 ? String(late) : ''],
      [columns.promise, resultsText.promised(sheet.threshold)],
      [resultsText.again, dayInWords(sheet.again)]
    ],
    blocks: [...(sheet.closed ? counted(sheet) : collecting(sheet)), ...points(sheet), ...remarks(sheet)]
  }
}

const collecting = (sheet: PulseSurvey): Block[] => [
  { kind: 'text', text: resultsText.collecting },
  {
    kind: 'table',
    columns: [columns.question, columns.ends],
    rows: asked(sheet).map((question) => {
      const { text: words, low, high } = wordsOf(question)
      return [words, resultsText.ends(low, high)]
    })
  }
]

function counted(sheet: PulseSurvey): Block[] {
  const results = resultsOf(sheet)
  const divided = inOrder(results, 'disagreement').filter(({ figures }) => figures)
  const order: Block = { kind: 'list', items: divided.map(({ question }) => question) }
  return [
    {
      kind: 'table',
      columns: [
        columns.question,
        columns.n,
        ...['1', '2', '3', '4', '5'],
        columns.unknown,
        columns.median,
        columns.low,
        columns.spread,
        columns.ends
      ],
      rows: inOrder(results, 'need').map((result) => rowOf(result, sheet.asked))
    },
    ...(divided.length > 1 ? [{ kind: 'heading' as const, text: resultsText.byDisagreement }, order] : [])
  ]
}

function rowOf({ question, ends, figures }: Result, asked: number): readonly string[] {
  const meaning = resultsText.ends(...ends)
  if (!figures) return [question, resultsText.hidden, ...Array.from({ length: 9 }, () => ''), meaning]
  const { n, counts, unknown, median, low } = figures
  const numbers = [...counts, unknown, median].map(String)
  return [question, share(n, asked), ...numbers, share(low, n), spreadInWords(figures), meaning]
}

function points(sheet: PulseSurvey): Block[] {
  const worded = pointsIn(sheet)
  if (worded.length === 0) return []
  return [
    { kind: 'heading', text: resultsText.points },
    { kind: 'table', columns: [resultsText.point, columns.figures], rows: worded.map(({ text, note }) => [text, note]) }
  ]
}

function remarks(sheet: PulseSurvey): Block[] {
  const aloud = remarksOf(sheet).filter((remark) => remark.aloud)
  if (aloud.length === 0) return []
  return [
    { kind: 'heading', text: resultsText.aloudHeading },
    { kind: 'list', items: aloud.map((remark) => remark.text) }
  ]
}
