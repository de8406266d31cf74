import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import { countOf, findingOf } from './finding.ts'
import type { PurposeCheck } from './index.ts'
import { isEmpty, partNames, written } from './parts.ts'
import { findingInWords, shownText } from './shown-text.ts'
import { about, parts, text } from './text.ts'

export function report(sheet: PurposeCheck): Report {
  const answers = written(sheet.answers)
  const notes = sheet.notes.map((note) => note.text).filter((note) => note.trim() !== '')
  const inWords = (is: boolean) => (is ? shownText.named : shownText.missing)
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.agreed, sheet.agreed],
      [text.who, sheet.who],
      [text.by, dayInWords(sheet.by)],
      [text.checkIn, dayInWords(sheet.checkIn)]
    ),
    blocks: [
      {
        kind: 'table',
        columns: [text.member, text.name, shownText.columns.sentence, ...partNames.map((part) => parts[part].name)],
        rows: sheet.answers
          .filter((answer) => !isEmpty(answer))
          .map((answer) => [
            answer.member,
            answer.name,
            answer.sentence,
            ...partNames.map((part) => inWords(answer[part]))
          ])
      },
      { kind: 'heading', text: text.five },
      {
        kind: 'table',
        columns: [shownText.columns.part, shownText.inAll, shownText.columns.alike, text.agreedPart],
        rows: partNames.map((part) => {
          const { alike, words } = sheet.parts[part]
          const named = shownText.of(countOf(answers, part), answers.length)
          return [parts[part].name, named, alike && text.alike[alike], words]
        })
      },
      ...(answers.length > 1
        ? findingInWords(findingOf(sheet)).map((line): Block => ({ kind: 'text', text: line }))
        : []),
      ...(notes.length > 0
        ? ([
            { kind: 'heading', text: text.notes },
            { kind: 'list', items: notes }
          ] as const)
        : [])
    ]
  }
}
