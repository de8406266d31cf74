import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { HealthChecklist } from './index.ts'
import { allAnswers, prioritiesOf } from './priorities.ts'
import { remedyOf } from './remedies-text.ts'
import { about, answers, text } from './text.ts'

export function report(sheet: HealthChecklist): Report {
  const { columns } = text
  const priorities = prioritiesOf(sheet)
  const mending: Block[] = [
    { kind: 'heading', text: text.priorities },
    {
      kind: 'table',
      columns: [columns.priority, columns.chapter, text.who, text.by],
      rows: priorities.map(({ key, answer, question, who, by }) => [
        answer === 'unsure' ? text.find(question) : (remedyOf(key)?.do ?? question),
        remedyOf(key)?.chapter.title ?? '',
        who,
        dayInWords(by)
      ])
    }
  ]
  return {
    title: about.title,
    about: sheetLines(sheet, [text.next, sheet.next], [text.recheck, dayInWords(sheet.recheck)]),
    blocks: [
      {
        kind: 'table',
        columns: [columns.question, columns.answer, columns.note],
        rows: allAnswers(sheet).map(({ question, answer, note }) => [question, answer && answers[answer], note])
      },
      ...(priorities.length > 0 ? mending : [])
    ]
  }
}
