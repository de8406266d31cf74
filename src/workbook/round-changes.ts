import { type Difference, compareReports } from './compare.ts'
import type { Report } from './report.ts'

/** A row, a text or a list item that only one round has: its name, and what else stands in the row. */
export interface Entry {
  readonly label: string
  readonly details: readonly string[]
}

export interface RoundChanges {
  readonly same: number
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly changed: readonly Difference[]
}

/**
 * What changed from one report of a worksheet to a later one. A whole row of a table that came or went is one entry, so that a
 * new decision is told once and not cell by cell. Which day a sheet is from is no change.
 */
export function roundChanges(earlier: Report, later: Report): RoundChanges {
  const { same, rows } = compareReports(undated(earlier), undated(later))
  const added = rows.filter(({ mine }) => mine === '').map(({ label, theirs }) => [label, theirs] as const)
  const removed = rows.filter(({ theirs }) => theirs === '').map(({ label, mine }) => [label, mine] as const)
  const [came, went] = [entriesOf(added), entriesOf(removed)]
  // A cell that was empty, or is now, in a row that stayed, has changed.
  const inRow = new Set([...came.cells, ...went.cells])
  return {
    same,
    added: came.entries,
    removed: went.entries,
    changed: rows.filter(({ label, mine, theirs }) => (mine !== '' && theirs !== '') || inRow.has(label))
  }
}

const BETWEEN = ' · '
const DATE = 'Date'

const undated = (report: Report): Report => ({ ...report, about: report.about.filter(([label]) => label !== DATE) })

/** Brings together the cells of each row that is there as a whole: it is, if its first cell is. Other cells are told apart. */
function entriesOf(values: readonly (readonly [label: string, text: string])[]) {
  const rows = new Map<string, string[]>()
  for (const [label, text] of values) if (label.startsWith(text + BETWEEN)) rows.set(text, [])
  const entries: Entry[] = []
  const cells: string[] = []
  for (const [label, text] of values) {
    const name = nameOfRow(label, rows)
    const details = name === undefined ? undefined : rows.get(name)
    if (name === undefined || !details) {
      if (label.includes(BETWEEN)) cells.push(label)
      else entries.push({ label, details: [text] })
    } else if (text === name) entries.push({ label: name, details })
    else details.push(`${label.slice(name.length + BETWEEN.length)}: ${text}`)
  }
  return { entries, cells }
}

/** The longest name of a row that `label` begins with. */
function nameOfRow(label: string, rows: ReadonlyMap<string, unknown>): string | undefined {
  let at = label.lastIndexOf(BETWEEN)
  while (at > 0) {
    const name = label.slice(0, at)
    if (rows.has(name)) return name
    at = label.lastIndexOf(BETWEEN, at - 1)
  }
  return undefined
}
