import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '#workbook/columns.ts'
import { toCsv } from '#workbook/csv.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { readTable } from '#workbook/table.ts'
import { addTable, known } from '#worksheets/decision-matrix/columns.ts'
import { decidersOf, markDeciders } from '#worksheets/decision-matrix/deciders.ts'
import { examples } from '#worksheets/decision-matrix/examples.ts'
import { gapsOf } from '#worksheets/decision-matrix/gaps.ts'
import { type DecisionMatrix, type Row, blankRow, decisionMatrix } from '#worksheets/decision-matrix/index.ts'
import { report } from '#worksheets/decision-matrix/report.ts'
import { cpuTime } from '../cpu-time.ts'

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
    return addTable(onto, cells, guessColumns(cells, known), () => `n${++ids}`)
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

  const whoOf = (...cells: readonly string[]) =>
    plainly(paste(`Decision\tWho decides\n${cells.map((who, index) => `D${index}\t${who}`).join('\n')}`)).map(
      ({ by }) => by
    )

  it.each([
    ['Full coalition, Executive committee', ['Full coalition', 'Executive committee']],
    ['Full coalition / Dana', ['Full coalition', 'Dana']],
    ['Dana/Bo', ['Dana', 'Bo']],
    ['board & staff', ['One staff person', 'board']],
    ['Full coalition and Executive committee', ['Full coalition', 'Executive committee']],
    ['Full coalition, Dana, and staff', ['Full coalition', 'One staff person', 'Dana']],
    ['Dana, Bo or exec + everyone', ['Full coalition', 'Executive committee', 'Dana', 'Bo']],
    ['Staff and/or board', ['One staff person', 'board']],
    ['Full coalition y Dana', ['Full coalition', 'Dana']],
    ['Dana und staff', ['One staff person', 'Dana']],
    ['Full coalition,', ['Full coalition']]
  ])('parts those who decide together: %s', (cell, names) => {
    expect(whoOf(cell)[0]?.toSorted()).toEqual(names.toSorted())
  })

  it.each([
    'Riders and Drivers Caucus',
    'Smith, Jones & Co',
    '24/7 crew',
    'Board (chair/treasurer)',
    'Board (Dana, Bo)',
    'Dana, Bo,'
  ])('keeps a name whole of which no part is known: %s', (cell) => expect(whoOf(cell, '')[0]).toEqual([cell]))

  it('parts a cell where one part stands alone in another row, above or below', () => {
    expect(whoOf('Dana and Bo', 'Dana')).toEqual([['Dana', 'Bo'], ['Dana']])
    expect(whoOf('Dana', 'Bo & dana')).toEqual([['Dana'], ['Bo', 'Dana']])
  })

  it('keeps a name whole that the sheet has, whatever stands in it', () => {
    const names = ['Comms / Media', 'Staff and Board', 'Full coalition, Dana']
    const onto = {
      ...blank,
      deciders: [...blank.deciders, ...names.map((name) => ({ id: name, kind: '' as const, name }))]
    }
    const sheet = paste(`Decision\tWho\n${names.map((name) => `D\t${name}`).join('\n')}\nE\tDana; comms / media`, onto)
    expect(plainly(sheet).map(({ by }) => by.toSorted())).toEqual([
      ...names.map((name) => [name]),
      ['Comms / Media', 'Dana']
    ])
  })

  it('takes two who decide for two, so that the sheet warns', () => {
    const sheet = paste('Decision\tWho\nBudget\tFull coalition, Executive committee\nFlyers\tboard & staff\nVan\tn/a')
    const gaps = gapsOf(sheet.rows, markDeciders(sheet.deciders))
    expect(gaps.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['nobody', 1],
      ['two', 2]
    ])
  })

  it('parts a hostile cell in no time', () => {
    const start = cpuTime()
    for (const piece of ['/', ' ', ' and ', ', ', 'a/', '(', 'a & '])
      whoOf(piece.repeat(200_000 / piece.length), 'Dana')
    expect(cpuTime() - start).toBeLessThan(5_000)
  })

  it.each([
    ['vote', 'majority'],
    ['By vote.', 'majority'],
    ['Show of hands', 'majority'],
    ['simple majority', 'majority'],
    ['2/3', 'two-thirds'],
    ['two-thirds majority vote', 'two-thirds'],
    ['Unanimous', 'consensus'],
    ['by consensus', 'consensus'],
    ['by consent', 'consent'],
    ['decides alone', 'delegated'],
    ['on their own', 'delegated']
  ])('knows how: %s', (how, known) => {
    expect(plainly(paste(`Decision\tWho\tHow\nD\tDana\t${how}`))).toMatchObject([{ how: known, ownHow: '' }])
  })

  it.each(['Secret ballot', 'Vote, then consent', '3/4 vote', 'Consensus, else two thirds', 'Mayoría', 'not by vote'])(
    'keeps the words where they may mean something else: %s',
    (how) =>
      expect(plainly(paste(`Decision\tWho\tHow\nD\tDana\t${how}`))).toMatchObject([{ how: 'other', ownHow: how }])
  )

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
        const sheet = addTable(blank, cells, { ...guessColumns(cells, known), heads: 0 }, () => `n${++ids}`)
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
