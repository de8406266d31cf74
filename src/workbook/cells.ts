/** A cell as it stands in separated text. */
export interface Cell {
  readonly text: string
  /** 'stray': begins with a quote, yet is not quoted as a whole. */
  readonly quotes: 'none' | 'around' | 'stray'
}

/**
 * The rows of `text` that hold something, if `separator` (one character) stands between their cells and LF between rows. Quotes
 * around a cell are taken off, as in RFC 4180. Takes any text, and time in proportion to it.
 *
 * Papaparse does not serve here: to it a stray quote at the start of a cell opens a quoted one, which swallows the lines after
 * it, while spreadsheets copy `"Unity" day` as it stands.
 */
export function splitCells(text: string, separator: string): readonly (readonly Cell[])[] {
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)"(?=[${separator}\\n]|$)|[^${separator}\\n]*`, 'y')
  const rows: Cell[][] = []
  let row: Cell[] = []
  for (let at = 0; at <= text.length; at++) {
    pattern.lastIndex = at
    const [raw = '', inner] = pattern.exec(text) ?? []
    if (inner === undefined) row.push({ text: raw, quotes: raw.startsWith('"') ? 'stray' : 'none' })
    else row.push({ text: inner.replaceAll('""', '"'), quotes: 'around' })
    at += raw.length
    if (text[at] === separator) continue
    rows.push(row)
    row = []
  }
  return rows.filter((cells) => cells.some((cell) => cell.text.trim() !== ''))
}
