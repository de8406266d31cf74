import { compareReports } from './compare.ts'
import type { Report } from './report.ts'

/** A row, a text or a list item that only one round has: its name, and what else stands in the row. */
export interface Entry {
  readonly label: string
  readonly details: readonly string[]
}

/** A value that is another in the later round; '' where there is none. */
export interface Change {
  /** The column, where it stands in a row of a table; '' otherwise. */
  readonly label: string
  readonly was: string
  readonly now: string
}

/** What changed in one row, or under one heading. */
export interface Changed {
  readonly label: string
  readonly changes: readonly Change[]
}

export interface RoundChanges {
  readonly same: number
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  readonly changed: readonly Changed[]
}

/**
 * What changed from one report of a worksheet to a later one. A whole row of a table that came or went is one entry, so that a
 * new decision is told once and not cell by cell; what changed within a row is told together. The day of a sheet is no change.
 */
export function roundChanges(earlier: Report, later: Report): RoundChanges {
  const { same, rows } = compareReports(undated(earlier), undated(later))
  const [before, after] = [rowsOf(earlier), rowsOf(later)]
  const [added, removed] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const changed = new Map<string, Change[]>()
  for (const { label, mine: was, theirs: now } of rows) {
    const row = rowIn(label, before, after)
    if (row === undefined) {
      if (was === '') addTo(added, label, now)
      else if (now === '') addTo(removed, label, was)
      else addTo(changed, label, { label: '', was, now })
      continue
    }
    const column = label.slice(row.length + BETWEEN.length)
    const details = (text: string) => (text === row ? [] : [`${column}: ${text}`])
    if (!before.has(row)) addTo(added, row, ...details(now))
    else if (!after.has(row)) addTo(removed, row, ...details(was))
    else addTo(changed, row, { label: column, was, now })
  }
  return {
    same,
    added: Array.from(added, ([label, details]) => ({ label, details })),
    removed: Array.from(removed, ([label, details]) => ({ label, details })),
    changed: Array.from(changed, ([label, changes]) => ({ label, changes }))
  }
}

const BETWEEN = ' · '
const DATE = 'Date'

const undated = (report: Report): Report => ({ ...report, about: report.about.filter(([label]) => label !== DATE) })

/** The names of all rows of the report's tables: what stands in their first cells. */
const rowsOf = ({ blocks }: Report): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(([first = '']) => first) : [])))

/** The longest name of a row of either report that `label` begins with. */
function rowIn(label: string, ...rows: readonly ReadonlySet<string>[]): string | undefined {
  let at = label.lastIndexOf(BETWEEN)
  while (at > 0) {
    const name = label.slice(0, at)
    if (rows.some((names) => names.has(name))) return name
    at = label.lastIndexOf(BETWEEN, at - 1)
  }
  return undefined
}

function addTo<Part>(groups: Map<string, Part[]>, label: string, ...parts: readonly Part[]): void {
  groups.set(label, [...(groups.get(label) ?? []), ...parts])
}
