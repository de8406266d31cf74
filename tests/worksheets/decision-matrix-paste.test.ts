import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#workbook/csv.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { readTable } from '#workbook/table.ts'
import { addTable, guessColumns } from '#worksheets/decision-matrix/columns.ts'
import { decidersOf, markDeciders } from '#worksheets/decision-matrix/deciders.ts'
import { examples } from '#worksheets/decision-matrix/examples.ts'
import { type DecisionMatrix, type Row, blankRow, decisionMatrix } from '#worksheets/decision-matrix/index.ts'
import { report } from '#worksheets/decision-matrix/report.ts'

const blank = decisionMatrix.blank('2026-11-22')

const sheetOf = (...rows: readonly Partial<Row>[]): DecisionMatrix => ({
  ...blank,
  rows: rows.map((row, index) => ({ ...blankRow, id: `r${index}`, decision: `Decision ${index}`, ...row }))
})

describe('a pasted table', () => {
  const paste = (text: string, onto = blank) => {
    const table = readTable(text)
    const cells = table.status === 'ok' ? table.rows : []
    let ids = 0
    return addTable(onto, cells, guessColumns(cells), () => `n${++ids}`)
  }
  const plainly = ({ rows, deciders }: DecisionMatrix) => {
    const marked = markDeciders(deciders)
    return rows.map(({ id, by, ...row }) => ({
      ...row,
      by: decidersOf({ ...blankRow, id, by }, marked).map((d) => d.label)
    }))
  }

  it('is understood by its headings, in any order', () => {
    const sheet = paste(
      'Comments\tAccountable\tTopic\tMethod\n\tComms pair\tPress release\t2/3\nKeep receipts\tstaff\tVan\tby lot'
    )
    expect(plainly(sheet)).toMatchObject([
      { decision: 'Press release', by: ['Comms pair'], how: 'two-thirds', note: '' },
      { decision: 'Van', by: ['One staff person'], how: 'other', ownHow: 'by lot', note: 'Keep receipts' }
    ])
  })

  it('takes who is responsible for the decider, unless somebody is accountable', () => {
    const by = (headings: string) => plainly(paste(`${headings}\nBudget\tAnna\tBert`))[0]?.by
    expect(by('Decision\tResponsible\tConsulted')).toEqual(['Anna'])
    expect(by('Decision\tResponsible\tAccountable')).toEqual(['Bert'])
  })

  it('without headings goes by the order of its columns; a list of lines gives decisions', () => {
    expect(plainly(paste('Budget\tFull coalition\tConsent\nFlyers\tWes\tDelegated'))).toMatchObject([
      { decision: 'Budget', by: ['Full coalition'], how: 'consent' },
      { decision: 'Flyers', by: ['Wes'], how: 'delegated' }
    ])
    expect(plainly(paste('Budget\nFlyers, posters')).map(({ decision }) => decision)).toEqual([
      'Budget',
      'Flyers, posters'
    ])
  })

  it('makes one decider of one name, however it is written, and two of two', () => {
    const sheet = paste('Decision\tWho decides\nA\tRiders Caucus\nB\triders caucus\nC\tfull coalition; Treasurer')
    expect(sheet.deciders.slice(3).map(({ name }) => name)).toEqual(['Riders Caucus', 'Treasurer'])
    expect(plainly(sheet).map(({ by }) => by)).toEqual([
      ['Riders Caucus'],
      ['Riders Caucus'],
      ['Full coalition', 'Treasurer']
    ])
  })

  it('that we exported comes back as it was', async () => {
    for (const example of Object.values(examples)) {
      const file = await toCsv(report(example))
      const back = paste(file, { ...example, rows: [] })
      expect(plainly(back)).toEqual(plainly(example))
    }
  })

  it('loses no word, and never makes more than a sheet holds', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }), (cells) => {
        let ids = 0
        const sheet = addTable(blank, cells, { ...guessColumns(cells), heads: 0 }, () => `n${++ids}`)
        const kept = JSON.stringify([sheet.rows, sheet.deciders.map(({ name }) => name), 'Full coalition'])
        const first = cells.map((row) => row[0] ?? '').filter((text) => /\p{L}{2}/u.test(text))
        for (const text of first) expect(kept).toContain(JSON.stringify(text).slice(1, -1))
        expect(sheet.rows.length).toBeLessThanOrEqual(cells.length)
      })
    )
    const full = sheetOf(...Array.from({ length: MOST_ITEMS - 1 }, () => ({})))
    const more = paste('Decision\tWho\nA\tAnna\nB\tBert', full)
    expect(more.rows).toHaveLength(MOST_ITEMS)
    expect(more.deciders.map(({ name }) => name)).not.toContain('Bert')
  })
})
