import { fold } from './fold.ts'

export type Cells = readonly (readonly string[])[]

/** What is taken to stand where in a pasted table. */
export interface Columns<Field extends string> {
  /** So many rows at the top are headings. */
  readonly heads: number
  /** What each column holds; '' is left out. */
  readonly fields: readonly (Field | '')[]
}

/** What a worksheet can take from a table, and how people write it. */
export interface Known<Field extends string> {
  /** The order in which the columns of a table without headings are taken. */
  readonly fields: readonly Field[]
  /** How people head each field, folded; the first that fits counts. */
  readonly headings: readonly (readonly [Field, RegExp])[]
  /** Only a row that has this heading, and another one if there are several columns, is a row of headings. */
  readonly key: Field
  /** A heading that may stand for the key, such as a first name for a name. */
  readonly keyElse?: Field
  /** Headings that mean a field where no other column does. */
  readonly otherwise?: readonly (readonly [Field, RegExp])[]
  /** Cells by which a column without a heading is known, such as dates. These fields are not taken by their order then. */
  readonly cells?: readonly (readonly [Field, (cell: string) => boolean])[]
}

const HEADS_WITHIN = 8
/** So much of a column must look alike. */
const MOSTLY = 0.8

/** Guesses what the columns are: from their headings, or where there are none, from what stands in them and their order. */
export function guessColumns<Field extends string>(cells: Cells, known: Known<Field>): Columns<Field> {
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0)
  const head = cells.slice(0, HEADS_WITHIN).findIndex((row) => {
    const found = new Set(byHeadings(row, known).filter(Boolean))
    const isKeyed = found.has(known.key) || (known.keyElse !== undefined && found.has(known.keyElse))
    return isKeyed && found.size >= Math.min(2, width)
  })
  const named = cells[head]
  const guessed = named ? byHeadings(named, known) : byCells(cells, width, known)
  const taken = new Set<Field>()
  const fields = Array.from({ length: width }, (_, index): Field | '' => {
    const field = guessed[index]
    if (field === undefined || taken.has(field)) return ''
    taken.add(field)
    return field
  })
  return { heads: head + 1, fields }
}

function byHeadings<Field extends string>(row: readonly string[], { headings, otherwise = [] }: Known<Field>) {
  const plainly = row.map((heading) => fitting(heading, headings))
  const missing = otherwise.filter(([field]) => !plainly.includes(field))
  return row.map((heading, index) => fitting(heading, missing) ?? plainly[index])
}

/** What is long or holds a figure is no heading. */
const fitting = <Field extends string>(heading: string, patterns: readonly (readonly [Field, RegExp])[]) =>
  heading.length > 40 || /\d/.test(heading)
    ? undefined
    : patterns.find(([, pattern]) => pattern.test(fold(heading)))?.[0]

function byCells<Field extends string>(cells: Cells, width: number, { fields, cells: looks = [] }: Known<Field>) {
  const guessed: (Field | undefined)[] = Array.from({ length: width })
  for (const [field, looksSo] of looks) {
    const at = guessed.findIndex((taken, index) => taken === undefined && isMostly(cells, index, looksSo))
    if (at >= 0) guessed[at] = field
  }
  const rest = fields.filter((field) => !looks.some(([one]) => one === field))
  return guessed.map((field) => field ?? rest.shift())
}

function isMostly(cells: Cells, index: number, looksSo: (cell: string) => boolean): boolean {
  const filled = cells.map((row) => row[index] ?? '').filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter(looksSo).length >= filled.length * MOSTLY
}

/** What a row holds of a field; '' where no column has it. */
export const cellOf = <Field extends string>(
  row: readonly string[],
  { fields }: Columns<Field>,
  field: Field
): string => row[fields.indexOf(field)] ?? ''

/** The rows of a table below its headings, up to one that says nothing but one of `ends`: what our own files say under a table. */
export function bodyOf(cells: Cells, heads: number, ends: readonly string[]): Cells {
  const body = cells.slice(heads)
  const end = heads > 0 ? body.findIndex((row) => row.filter(Boolean).length === 1 && ends.includes(row[0] ?? '')) : -1
  return end < 0 ? body : body.slice(0, end)
}
