import * as fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv, toCsv } from '#workbook/csv.ts'
import { guard, unguard } from '#workbook/formula.ts'
import { everyday, hostileWords, reports, words } from './arbitrary-report.ts'

const looksLikeFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u

describe('CSV', () => {
  it('holds the blocks in order, an empty line between them', async () => {
    const lines = [
      '"Decision matrix"',
      '"Coalition","River & Hills"',
      '"Date","26 March 2026"',
      '',
      '"Who decides"',
      '',
      '"We met twice.\nAnn took notes.\n\nMore in May."',
      '',
      '"Agree on a date"',
      '"Ask:\nthe board"',
      '""',
      '',
      '"Decision","Who","How"',
      '"Budget","Board\nand Ann","vote"',
      '"","Bob",""'
    ]
    expect(await toCsv(everyday)).toBe(`\uFEFF${lines.join('\r\n')}`)
  })

  it('gives the very cells back when it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1 }), async (rows) => {
        const csv = await toCsv({ title: 'T', about: [], blocks: [{ kind: 'table', columns: ['C'], rows }] })
        expect(await readCsv(csv)).toEqual([['T'], [''], ['C'], ...rows])
      })
    )
  })

  it('holds no cell that a spreadsheet takes for a formula', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const { data, errors } = papa.parse<string[]>(await toCsv(report), { delimiter: ',' })
        expect(errors).toEqual([])
        for (const cell of data.flat()) expect(cell).not.toMatch(looksLikeFormula)
      })
    )
  })

  it.each(hostileWords)('guards, and gives back unharmed: %s', (_start, cell) => {
    expect(guard(cell)).not.toMatch(looksLikeFormula)
    expect(unguard(guard(cell))).toBe(cell)
  })

  it('guards what another separator or a lost quote would make the start of a cell', () => {
    expect(guard('Food; =1+1\n@x')).toBe("Food;' =1+1\n'@x")
    fc.assert(
      fc.property(words, (cell) => {
        for (const part of guard(cell).split(/[;\t\r\n]/)) expect(part).not.toMatch(looksLikeFormula)
        expect(unguard(guard(cell))).toBe(cell)
      }),
      { numRuns: 1000 }
    )
  })

  it('leaves everyday words alone', () => {
    for (const cell of ['', 'Ann', 'R&D - yes', "Ann's", "'quoted'", '3 = three', 'a; b', '26 March 2026']) {
      expect(guard(cell)).toBe(cell)
    }
  })

  it('can be read whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        expect(Array.isArray(await readCsv(text))).toBe(true)
      })
    )
  })
})
