import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import { markDeciders } from './deciders.ts'
import { type DecisionMatrix, type Row, blankRow } from './index.ts'

/** The steps from one sheet to the next. None of them changes what it is given. */
type Step = (sheet: DecisionMatrix) => DecisionMatrix

export const changeRow =
  (id: string, part: Partial<Row>): Step =>
  (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (row.id === id ? { ...row, ...part } : row)) })

export const removeRow =
  (id: string): Step =>
  (sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => row.id !== id) })

/** Adds rows at the end, as many as the sheet still holds. */
export const addRows =
  (rows: readonly (Pick<Row, 'id'> & Partial<Row>)[]): Step =>
  (sheet) => ({ ...sheet, rows: [...sheet.rows, ...rows.map((row) => ({ ...blankRow, ...row }))].slice(0, MOST_ITEMS) })

export const tick =
  (row: string, decider: string, ticked: boolean): Step =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((one) =>
      one.id === row ? { ...one, by: [...one.by.filter((id) => id !== decider), ...(ticked ? [decider] : [])] } : one
    )
  })

/** Ticks the decider of that name in a row. Where there is none of that name, there is one then, with the id `id`. */
export const nameDecider =
  (row: string, name: string, id: string): Step =>
  (sheet) => {
    const known = [...markDeciders(sheet.deciders).values()].find(({ label }) => fold(label) === fold(name))
    if (known) return tick(row, known.id, true)(sheet)
    if (sheet.deciders.length >= MOST_ITEMS) return sheet
    return tick(row, id, true)({ ...sheet, deciders: [...sheet.deciders, { id, kind: '', name: name.trim() }] })
  }

export const removeDecider =
  (gone: string): Step =>
  (sheet) => ({
    ...sheet,
    deciders: sheet.deciders.filter(({ id }) => id !== gone),
    rows: sheet.rows.map((row) => (row.by.includes(gone) ? { ...row, by: row.by.filter((id) => id !== gone) } : row))
  })
