import { grouped } from '#workbook/grouped.ts'
import { type Deciders, decidersOf } from './deciders.ts'
import type { Row } from './index.ts'
import { words } from './matrix-text.ts'

/** Stands for the decisions without a decider. No id is written so. */
const NOBODY = '.'

/** Whether the filter, a decider's id or '' for none, lets a row through. A decider who is gone filters nothing. */
export function passes(filter: string, row: Row, deciders: Deciders): boolean {
  if (filter === NOBODY) return decidersOf(row, deciders).length === 0
  return !deciders.has(filter) || row.by.includes(filter)
}

interface Props {
  readonly filter: string
  readonly set: (filter: string) => void
  readonly rows: readonly Row[]
  readonly deciders: Deciders
}

/** Shows the decisions of one decider, or those of nobody. */
export function Filter({ filter, set, rows, deciders }: Props) {
  const rowsOf = grouped(rows, (row) => {
    const by = decidersOf(row, deciders).map(({ id }) => id)
    return by.length > 0 ? by : [NOBODY]
  })
  const option = (value: string, label: string, count = rowsOf.get(value)?.length ?? 0) => (
    <option key={value} value={value}>
      {words.option(label, count)}
    </option>
  )
  return (
    <div class="decision-matrix_filter">
      <label class="field_label" for="decision-matrix-show">
        {words.show}
      </label>
      <select
        id="decision-matrix-show"
        name="show"
        value={filter === NOBODY || deciders.has(filter) ? filter : ''}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {option('', words.everything, rows.length)}
        {option(NOBODY, words.nobody)}
        {[...deciders.values()].map(({ id, label }) => option(id, label))}
      </select>
    </div>
  )
}
