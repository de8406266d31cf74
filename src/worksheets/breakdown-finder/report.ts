import { dayInWords } from '#workbook/day.ts'
import type { Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import { causeOf, causesText } from './causes-text.ts'
import { checksOf, findingsOf } from './findings.ts'
import type { BreakdownFinder } from './index.ts'
import { about, symptoms, text } from './text.ts'

export function report(sheet: BreakdownFinder): Report {
  const { symptom } = sheet
  const checks = symptom === '' ? [] : checksOf(sheet, symptom)
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.symptom, symptom && symptoms[symptom]],
      [text.seen, sheet.seen],
      [text.change, sheet.change],
      [text.who, sheet.who],
      [text.by, dayInWords(sheet.by)]
    ),
    blocks: [
      {
        kind: 'table',
        columns: [text.checks, text.answer],
        rows: checks.map(({ question, answer }) => [question, answer && text.answers[answer]])
      },
      { kind: 'heading', text: causesText.points },
      {
        kind: 'table',
        columns: [causesText.cause, text.change, causesText.read],
        rows: findingsOf(sheet).map((check) => {
          const { cause, change, chapter } = causeOf(check)
          return check.answer === 'unsure'
            ? [`${causesText.find} ${check.question}`, '', '']
            : [cause, change, chapter.title]
        })
      }
    ]
  }
}
