import type { Block, Report } from './report.ts'

export interface Difference {
  readonly label: string
  /** '' where the report has no such value. */
  readonly mine: string
  readonly theirs: string
}

export interface Comparison {
  /** How many values are the same in both; blank ones do not count. */
  readonly same: number
  readonly rows: readonly Difference[]
}

interface Value {
  readonly label: string
  readonly text: string
  readonly isItem: boolean
}
type Values = ReadonlyMap<string, Value>

/**
 * What differs between two reports of one worksheet, in their order. A table cell is labelled by the first cell of its row and
 * its column, a text or list item by the heading above it; labels that repeat are numbered. Values of the same label under the
 * same heading are matched one after the other, list items by their words, so that another order is no difference.
 * Takes any two reports, and time in proportion to them.
 */
export function compareReports(mine: Report, theirs: Report): Comparison {
  const left = valuesOf(mine)
  const right = valuesOf(theirs)
  const times = new Map<string, number>()
  let same = 0
  const rows: Difference[] = []
  for (const [key, { label, isItem }] of inOrder(left, right)) {
    const time = (times.get(label) ?? 0) + 1
    if (!isItem) times.set(label, time)
    const [a, b] = [left.get(key)?.text ?? '', right.get(key)?.text ?? '']
    if (a !== b) rows.push({ label: isItem || time === 1 ? label : `${label} (${time})`, mine: a, theirs: b })
    else if (a !== '') same++
  }
  return { same, rows }
}

/** Every value of a report, by a key that is the same in both reports if the values are to be matched. */
function valuesOf(report: Report): Values {
  const values = new Map<string, Value>()
  const times = new Map<string, number>()
  let heading: string | undefined
  const add = (label: string, text: string, isItem = false) => {
    const name = JSON.stringify([heading, label, isItem && text])
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    values.set(`${time} ${name}`, { label, text, isItem })
  }
  for (const [label, text] of report.about) add(label, text)
  for (const block of report.blocks) {
    if (block.kind === 'heading') heading = block.text
    else if (block.kind === 'text') add(heading ?? report.title, block.text)
    else if (block.kind === 'list') for (const item of block.items) add(heading ?? report.title, item, true)
    else for (const [label, text] of cellsOf(block)) add(label, text)
  }
  return values
}

const cellsOf = ({ columns, rows }: Block & { kind: 'table' }) =>
  rows.flatMap((row) => row.map((text, index) => [labelOf(row[0], columns[index]), text] as const))

const labelOf = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

/** The values of `left`, and among them those that only `right` has, each group before the value that it precedes there. */
function inOrder(left: Values, right: Values): readonly (readonly [string, Value])[] {
  const before = new Map<string, (readonly [string, Value])[]>()
  let group: (readonly [string, Value])[] = []
  for (const entry of right) {
    const [key] = entry
    if (!left.has(key)) group.push(entry)
    else {
      before.set(key, group)
      group = []
    }
  }
  return [...[...left].flatMap((entry) => [...(before.get(entry[0]) ?? []), entry]), ...group]
}
