import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import { type Task, isWritten, notesOf, rankedGroups, sideNames } from './groups.ts'
import type { Retrospective } from './index.ts'
import { sortingText } from './sorting-text.ts'
import { about, sides, states, text } from './text.ts'

const words = { actions: 'Small actions' }

export function report(sheet: Retrospective): Report {
  const groups = rankedGroups(sheet)
  const tasks = (all: readonly Task[]) =>
    all
      .filter(({ text, who, by }) => (text + who + by).trim() !== '')
      .map(({ text, who, by }) => [text, who, dayInWords(by)])
  const before = sheet.before.filter((one) => (one.text + one.who + one.note).trim() !== '')
  const table = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'table', columns, rows }
        ]
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.period, sheet.period],
      [text.facilitator, sheet.facilitator],
      [text.next, dayInWords(sheet.next)],
      [text.words, sheet.words]
    ),
    blocks: [
      ...table(
        text.before,
        [text.action, text.who, text.by, text.state, text.note],
        before.map((one) => [one.text, one.who, dayInWords(one.by), one.state && states[one.state], one.note])
      ),
      ...sideNames.flatMap((side): readonly Block[] => [
        { kind: 'heading', text: sides[side] },
        {
          kind: 'list',
          items: notesOf(sheet, side)
            .filter(isWritten)
            .map(({ text: words }) => words)
        }
      ]),
      ...table(
        sortingText.caption,
        [sortingText.name, sortingText.columns.bar, text.notes],
        groups.map((group) => [
          sortingText.groupName(group, group.place),
          String(group.votes),
          group.notes.map((note) => note.text).join('\n')
        ])
      ),
      ...table(text.headline, [text.change, text.who, text.by], tasks([sheet.headline])),
      ...table(words.actions, [text.action, text.who, text.by], tasks(sheet.actions))
    ]
  }
}
