import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { CoalitionProfile } from './index.ts'
import { advice, readings, resultText } from './reading-text.ts'
import { readingOf } from './rules.ts'
import { about, questions, text } from './text.ts'
import { traitNames } from './traits.ts'

export function report(sheet: CoalitionProfile): Report {
  const reading = readingOf(sheet.traits)
  const options = (trait: (typeof traitNames)[number]): Readonly<Record<string, string>> => questions[trait].options
  const read: readonly Block[] = reading
    ? [
        { kind: 'heading', text: resultText.reading },
        { kind: 'text', text: `${readings[reading.fit].name}. ${readings[reading.fit].words}` },
        {
          kind: 'table',
          columns: [resultText.first, resultText.read, resultText.workOn],
          rows: reading.measures.map((measure) => {
            const { do: title, chapter, worksheet } = advice[measure]
            return [title, chapter.title, worksheet.title]
          })
        }
      ]
    : []
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.next, sheet.next],
      [text.who, sheet.who],
      [text.by, dayInWords(sheet.by)],
      [text.note, sheet.note]
    ),
    blocks: [
      {
        kind: 'table',
        columns: ['Question', 'Answer'],
        rows: traitNames.map((trait) => [questions[trait].ask, options(trait)[sheet.traits[trait]] ?? ''])
      },
      ...read
    ]
  }
}
