import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, toCsv } from '#workbook/csv.ts'
import { toMarkdown } from '#workbook/markdown.ts'
import { toPlainText } from '#workbook/plain-text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { examplesOf, rooms } from './rooms.ts'
import { textsOf, textsOfReport, wordsOf } from './words.ts'

const worksheets = rooms.flatMap((room) => room.worksheets)

describe.each(worksheets)('$id: the report', (worksheet) => {
  it('shows the coalition and some of what people wrote', async () => {
    const report = await worksheet.report()
    for (const [name, value] of await examplesOf(worksheet)) {
      const shown = textsOfReport(report(value)).join('\n')
      expect(shown, name).toContain(value.coalition)
      const written = textsOf(worksheet.schema, value)
      expect(written.filter((text) => shown.includes(text)).length, name).toBeGreaterThan(written.length / 2)
    }
  })

  it('loses no word in Markdown, plain text and CSV', async () => {
    const report = await worksheet.report()
    for (const [name, value] of await examplesOf(worksheet)) {
      const shown = textsOfReport(report(value))
      const theirs = textsOf(worksheet.schema, value).filter((text) => shown.some((one) => one.includes(text)))
      const exports = {
        markdown: toMarkdown(report(value)),
        plain: toPlainText(report(value)),
        csv: (await readCsv(await toCsv(report(value)))).flat().join('\n')
      }
      for (const [format, text] of Object.entries(exports)) {
        const missing = theirs.flatMap(wordsOf).filter((word) => !text.includes(word))
        expect(missing, `${name} as ${format}`).toEqual([])
      }
    }
  })

  it('can be made of a blank sheet and of whatever people type', async () => {
    const report = await worksheet.report()
    expect(toPlainText(report(worksheet.blank('')))).toContain(worksheet.about.title)
    await fc.assert(
      fc.asyncProperty(arbitraryOf(worksheet.schema), async (value) => {
        const made = report(value)
        expect(toMarkdown(made).length + toPlainText(made).length + (await toCsv(made)).length).toBeGreaterThan(0)
      }),
      { numRuns: 30 }
    )
  })
})
