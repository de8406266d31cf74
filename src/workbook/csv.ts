import { guard, unguard } from './formula.ts'
import type { Block, Report } from './report.ts'

/** UTF-8 with this mark at its start: without it Excel takes the file for the computer's old code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The report as CSV (RFC 4180) in UTF-8 with a byte order mark: every cell quoted, lines end in CR LF. Title, headings, texts
 * and list items are rows of one cell, the lines about the sheet rows of two, tables begin with their columns; an empty line
 * stands between them. No cell is a formula (`guard`). Rejects only where the library cannot be loaded.
 */
export async function toCsv(report: Report): Promise<string> {
  const { default: papa } = await import('papaparse')
  const about = report.about.filter(([, value]) => value.trim() !== '')
  const parts = [[[report.title], ...about], ...report.blocks.map(rowsOf)].filter((rows) => rows.length > 0)
  const rows = parts.flatMap((part, index) => (index === 0 ? part : [[], ...part]))
  const guarded = rows.map((row) => row.map(guard))
  return BYTE_ORDER_MARK + papa.unparse(guarded, { quotes: true, newline: '\r\n' })
}

/** The cells that `toCsv` was given, without their guards. Takes any text; an empty line is a row of one empty cell. */
export async function readCsv(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<readonly string[]>(text, { delimiter: ',' })
  return data.map((row) => row.map(unguard))
}

function rowsOf(block: Block): readonly (readonly string[])[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [[block.text]]
    case 'list':
      return block.items.map((item) => [item])
    case 'table':
      return [block.columns, ...block.rows]
  }
}
