import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports } from '#workbook/compare.ts'
import type { Block, Report } from '#workbook/report.ts'
import { everyday, reports } from './arbitrary-report.ts'
import { cpuTime } from '../cpu-time.ts'

const reportOf = (...blocks: readonly Block[]): Report => ({ title: 'Agenda', about: [['Coalition', 'River']], blocks })
const table = (...rows: readonly (readonly string[])[]): Block => ({ kind: 'table', columns: ['Task', 'Who'], rows })
const heading = (text: string): Block => ({ kind: 'heading', text })
const list = (...items: readonly string[]): Block => ({ kind: 'list', items })

describe('the comparison of two reports', () => {
  it('finds no difference between a report and itself', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(compareReports(report, report).rows).toEqual([])
      })
    )
    expect(compareReports(everyday, everyday)).toEqual({ same: 9, rows: [] })
  })

  it('gives the same differences from the other side', () => {
    fc.assert(
      fc.property(reports, reports, (mine, theirs) => {
        const there = compareReports(mine, theirs)
        const back = compareReports(theirs, mine)
        expect(back.same).toBe(there.same)
        const words = (rows: typeof there.rows) => rows.map((row) => [row.mine, row.theirs])
        expect(
          words(back.rows)
            .map(([a, b]) => JSON.stringify([b, a]))
            .sort()
        ).toEqual(
          words(there.rows)
            .map((pair) => JSON.stringify(pair))
            .sort()
        )
      })
    )
  })

  it('labels a cell by its row and column, and counts what is the same', () => {
    const mine = reportOf(table(['Call', 'Ann'], ['Write', 'Bob']))
    const theirs = reportOf(table(['Call', 'Ann'], ['Write', 'Cem']))
    expect(compareReports(mine, theirs)).toEqual({
      same: 4,
      rows: [{ label: 'Write · Who', mine: 'Bob', theirs: 'Cem' }]
    })
  })

  it('shows a row that only one has, where it stands', () => {
    const mine = reportOf(heading('Tasks'), table(['A', 'x'], ['C', 'x']), { kind: 'text', text: 'mine' })
    const theirs = reportOf(heading('Tasks'), table(['A', 'y'], ['B', ''], ['C', 'y']))
    expect(compareReports(mine, theirs).rows).toEqual([
      { label: 'A · Who', mine: 'x', theirs: 'y' },
      { label: 'B · Task', mine: '', theirs: 'B' },
      { label: 'C · Who', mine: 'x', theirs: 'y' },
      { label: 'Tasks', mine: 'mine', theirs: '' }
    ])
  })

  it('numbers labels that repeat', () => {
    const mine = reportOf(
      table(['Call', 'Ann'], ['Call', 'Bob']),
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'b' }
    )
    const theirs = reportOf(
      table(['Call', 'Ann'], ['Call', 'Cem']),
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'c' }
    )
    expect(compareReports(mine, theirs).rows).toEqual([
      { label: 'Call · Who (2)', mine: 'Bob', theirs: 'Cem' },
      { label: 'Agenda (2)', mine: 'b', theirs: 'c' }
    ])
  })

  it('takes the order of list items for no difference, but their number for one', () => {
    const mine = reportOf(heading('Themes'), list('trust', 'time', 'time'))
    const theirs = reportOf(heading('Themes'), list('time', 'trust', 'money'))
    expect(compareReports(mine, theirs)).toEqual({
      same: 3,
      rows: [
        { label: 'Themes', mine: 'time', theirs: '' },
        { label: 'Themes', mine: '', theirs: 'money' }
      ]
    })
  })

  it('keeps apart what stands under different headings', () => {
    const mine = reportOf(heading('May'), list('a'), table(['Call', 'x']), heading('June'), table(['Call', 'y']))
    const theirs = reportOf(heading('May'), heading('June'), list('a'), table(['Call', 'y']))
    expect(compareReports(mine, theirs)).toEqual({
      same: 3,
      rows: [
        { label: 'May', mine: 'a', theirs: '' },
        { label: 'Call · Task', mine: 'Call', theirs: '' },
        { label: 'Call · Who', mine: 'x', theirs: '' },
        { label: 'June', mine: '', theirs: 'a' }
      ]
    })
  })

  it('takes a blank value and none at all for the same', () => {
    expect(compareReports(reportOf(table(['A', ''])), reportOf(table(['A'])))).toEqual({ same: 2, rows: [] })
  })

  it('is done with thousands of rows in a moment', () => {
    const rows = (who: string) =>
      Array.from({ length: 20_000 }, (_, index) => [`Task ${index % 5000}`, `${who} ${index}`])
    const start = cpuTime()
    expect(compareReports(reportOf(table(...rows('a'))), reportOf(table(...rows('b')))).rows).toHaveLength(20_000)
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})
