import { type Cell, splitCells } from './cells.ts'
import { MOST_ITEMS } from './fields.ts'
import { unguard } from './formula.ts'
import { isLargerThan } from './size.ts'

/** At most 1 MiB of text is read. */
export const MOST_PASTED_BYTES = 1024 * 1024

export type Delimiter = 'tab' | 'semicolon' | 'comma' | 'none'

export type Table =
  /** `delimiter` is what was taken to stand between cells; with 'none' each row is one cell, as in a list of lines. */
  | { readonly status: 'ok'; readonly delimiter: Delimiter; readonly rows: readonly (readonly string[])[] }
  /** Over `MOST_PASTED_BYTES`, or over `MOST_ITEMS` rows. */
  | { readonly status: 'too-large' }

/**
 * Rows of cells from pasted text: cells copied from Excel, Google Sheets or LibreOffice (between tabs, quoted where they hold a
 * break), a CSV file with commas or semicolons, or a list of lines. Takes any text, never throws. Cells come trimmed, without
 * the guards of `toCsv`, their line breaks as LF. Rows may differ in length; those that hold nothing are left out.
 */
export function readTable(text: string): Table {
  if (isLargerThan(MOST_PASTED_BYTES, text)) return { status: 'too-large' }
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const tab = splitCells(whole, '\t')
  const semicolon = whole.includes(';') ? splitCells(whole, ';') : []
  const comma = whole.includes(',') ? splitCells(whole, ',') : []
  const candidates = [
    { delimiter: 'tab', rows: tab, fits: tab.some((row) => row.length > 1) },
    { delimiter: 'semicolon', rows: semicolon, fits: isCsv(semicolon) },
    { delimiter: 'comma', rows: comma, fits: isCsv(comma) }
  ] as const
  const fitting = candidates.filter(({ fits }) => fits)
  const chosen = fitting.find((candidate) => isWellQuoted(candidate.rows)) ?? fitting[0]
  const { delimiter, rows } = chosen ?? { delimiter: 'none', rows: tab }
  if (rows.length > MOST_ITEMS) return { status: 'too-large' }
  return { status: 'ok', delimiter, rows: rows.map((row) => row.map((cell) => unguard(cell.text).trim())) }
}

type Rows = readonly (readonly Cell[])[]

const isWellQuoted = (rows: Rows) => rows.every((row) => row.every(({ quotes }) => quotes !== 'stray'))

/**
 * Whether the separator divides every row, or the row is one quoted cell. White space after it is a sign of sentences in a
 * list of lines, unless three rows or more agree on their number of cells.
 */
function isCsv(rows: Rows): boolean {
  if (!rows.some((row) => row.length > 1)) return false
  if (!rows.every((row) => row.length > 1 || row[0]?.quotes === 'around')) return false
  const agree = rows.length >= 3 && rows.every((row) => row.length === rows[0]?.length)
  return agree || !rows.some((row) => row.slice(1).some(({ text, quotes }) => quotes !== 'around' && /^\s/.test(text)))
}
