import * as fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#workbook/csv.ts'
import { unguard } from '#workbook/formula.ts'
import { MOST_PASTED_BYTES, readTable } from '#workbook/table.ts'
import { everyday, words } from './arbitrary-report.ts'
import { cpuTime } from '../cpu-time.ts'

describe('a pasted table', () => {
  it.each([
    [
      'cells from Excel',
      'Task\tWho\r\nWrite "it"\tAnn\r\n',
      'tab',
      [
        ['Task', 'Who'],
        ['Write "it"', 'Ann']
      ]
    ],
    [
      'a cell with breaks',
      'A\t"one\ntwo\t""x"""\r\nB\tc\r\n',
      'tab',
      [
        ['A', 'one\ntwo\t"x"'],
        ['B', 'c']
      ]
    ],
    [
      'a stray quote, as Excel copies it',
      '"Unity" day\tAnn\nB\t"\nC\td',
      'tab',
      [
        ['"Unity" day', 'Ann'],
        ['B', '"'],
        ['C', 'd']
      ]
    ],
    [
      'commas between tabs',
      'Smith, Ann\tx\nJones, Bob\ty',
      'tab',
      [
        ['Smith, Ann', 'x'],
        ['Jones, Bob', 'y']
      ]
    ],
    ['ragged rows and empty ends', 'a\tb\tc\n\nd\n\t\t\n\r\n', 'tab', [['a', 'b', 'c'], ['d']]],
    [
      'CSV with a byte order mark',
      '\uFEFF"Name","Hours"\r\n"Smith, Ann","5"',
      'comma',
      [
        ['Name', 'Hours'],
        ['Smith, Ann', '5']
      ]
    ],
    [
      'CSV without quotes',
      'Name,Hours\nAnn,5',
      'comma',
      [
        ['Name', 'Hours'],
        ['Ann', '5']
      ]
    ],
    [
      'CSV as typed by hand',
      'Name, Hours\nAnn, 5\nBob, 3',
      'comma',
      [
        ['Name', 'Hours'],
        ['Ann', '5'],
        ['Bob', '3']
      ]
    ],
    [
      'CSV with tabs inside',
      '"a\tb","c"\n"d","e"',
      'comma',
      [
        ['a\tb', 'c'],
        ['d', 'e']
      ]
    ],
    [
      'CSV from Europe',
      'Name;Betrag\nAnn;1,5\n',
      'semicolon',
      [
        ['Name', 'Betrag'],
        ['Ann', '1,5']
      ]
    ],
    ['one column', 'Ann\nBob\n', 'none', [['Ann'], ['Bob']]],
    ['one column with a break', '"Ann\nLee"\r\nBob', 'none', [['Ann\nLee'], ['Bob']]],
    ['sentences', 'Write it, then send it\nCall Ann', 'none', [['Write it, then send it'], ['Call Ann']]],
    ['names', 'Smith, Ann\nJones, Bob', 'none', [['Smith, Ann'], ['Jones, Bob']]],
    ['one sentence', 'First, we meet; then, we eat', 'none', [['First, we meet; then, we eat']]],
    ['old Macintosh line ends', 'a\rb', 'none', [['a'], ['b']]],
    ['what our CSV guarded', "'=1\t '-2 \n", 'tab', [['=1', "'-2"]]],
    ['nothing', ' \n\t\n', 'none', []]
  ])('is read: %s', (_name, text, delimiter, rows) => {
    expect(readTable(text)).toEqual({ status: 'ok', delimiter, rows })
  })

  it('is read from our own CSV', async () => {
    const table = readTable(await toCsv(everyday))
    expect(table).toMatchObject({ status: 'ok', delimiter: 'comma' })
    expect(table).toHaveProperty('rows', expect.arrayContaining([['Budget', 'Board\nand Ann', 'vote']]))
  })

  it('is refused over 2,000 rows or 1 MiB, and read up to there', () => {
    expect(readTable('x\n'.repeat(2000))).toMatchObject({ status: 'ok' })
    expect(readTable('x\n'.repeat(2001))).toEqual({ status: 'too-large' })
    expect(readTable('x'.repeat(MOST_PASTED_BYTES))).toMatchObject({ status: 'ok' })
    expect(readTable('x'.repeat(MOST_PASTED_BYTES + 1))).toEqual({ status: 'too-large' })
    expect(readTable('é'.repeat(MOST_PASTED_BYTES / 2 + 1))).toEqual({ status: 'too-large' })
  })

  it('comes out as it went in, between tabs with the quotes of a spreadsheet', () => {
    const cell = words.map((text) => text.replace(/\r\n?/g, '\n').trim())
    const rows = fc.array(
      fc.array(cell, { minLength: 2, maxLength: 3 }).filter((row) => row.join('') !== ''),
      { minLength: 1 }
    )
    fc.assert(
      fc.property(rows, (cells) => {
        const table = readTable(papa.unparse(cells, { delimiter: '\t', newline: '\r\n', quotes: true }))
        const expected = cells.map((row) => row.map((text) => unguard(text).trim()))
        expect(table).toEqual({ status: 'ok', delimiter: 'tab', rows: expected })
      })
    )
  })

  it('is read whatever it holds, in a moment', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(readTable(text).status).toBe('ok')
      })
    )
    for (const piece of ['"', '""', '"x\t', '"""x\t', 'a,', '"\n', "';"]) {
      const start = cpuTime()
      readTable(piece.repeat(MOST_PASTED_BYTES / piece.length))
      expect(cpuTime() - start).toBeLessThan(2000)
    }
  })
})
