import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { TemperatureCheck } from './index.ts'
import { headsOf, isEmpty } from './people.ts'
import { about, text } from './text.ts'
import { partsText } from './parts.text.ts'
import { rankedThemes, sentencesOf } from './themes.ts'
import { countedWords } from './words.ts'

export function report(sheet: TemperatureCheck): Report {
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [text.facilitator, sheet.facilitator],
      [text.heads, headsOf(sheet) > 0 ? String(headsOf(sheet)) : ''],
      [text.next, sheet.next],
      [text.whoTakes, sheet.who],
      [text.by, dayInWords(sheet.by)]
    ),
    blocks: [...wordBlocks(sheet), ...themeBlocks(sheet), ...sentenceBlocks(sheet), ...personBlocks(sheet)]
  }
}

function wordBlocks(sheet: TemperatureCheck): readonly Block[] {
  const rows = countedWords(sheet).map(({ word, count }) => [word, String(count)])
  return section(partsText.wordsShown, [text.columns.word, partsText.reported.count], rows)
}

function themeBlocks(sheet: TemperatureCheck): readonly Block[] {
  const rows = rankedThemes(sheet)
    .filter(({ name, well, improve }) => name !== '' || well + improve > 0)
    .map(({ name, well, improve }, line) => [name || text.theme(line + 1), String(improve), String(well)])
  return section(text.themes, [partsText.reported.theme, text.columns.improve, text.columns.well], rows)
}

/** The sentences by theme, in its rank; those without one last. Who said them stands in the list of people alone. */
function sentenceBlocks(sheet: TemperatureCheck): readonly Block[] {
  const themes = [...rankedThemes(sheet), { id: '', name: '' }]
  const sentences = sentencesOf(sheet)
  const rows = themes.flatMap(({ id, name }, line) =>
    sentences
      .filter(({ theme }) => theme === id)
      .map(({ side, text: said }) => [id && (name || text.theme(line + 1)), text.columns[side], said])
  )
  return section(
    partsText.sentences,
    [partsText.reported.theme, partsText.reported.side, partsText.reported.sentence],
    rows
  )
}

function personBlocks({ people }: TemperatureCheck): readonly Block[] {
  const { name, word, well, improve } = text.columns
  const rows = people
    .filter((person) => !isEmpty(person))
    .map((person) => [person.name, person.word, person.well, person.improve])
  return section(text.said, [name, word, well, improve], rows)
}

function section(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'table', columns, rows }
      ]
}
