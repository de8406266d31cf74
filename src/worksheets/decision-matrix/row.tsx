import type { RowProps } from '#ui/open-table.tsx'
import type { Side } from '#ui/reorder.tsx'
import { type Deciders, decidersOf } from './deciders.ts'
import { howOf } from './hows.ts'
import type { Row } from './index.ts'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import { Who } from './who.tsx'

interface Props extends RowProps<Row> {
  readonly deciders: Deciders
  /** The filter leaves it out: it is on paper only. */
  readonly away: boolean
  /** The side on which a dragged row would land. */
  readonly drop: Side | undefined
  /** Whether the table has a column for those informed. */
  readonly informed: boolean
}

/** One decision as it reads. */
export function RowLine({ row, deciders, open, press, away, drop, informed }: Props) {
  const { columns } = text
  const by = decidersOf(row, deciders)
  const state = `${open ? ' is-open' : ''}${away ? ' is-away' : ''}${drop ? ` is-drop-${drop}` : ''}`
  return (
    <tr
      class={`open-table_row decision-matrix_row${state}`}
      data-item={row.id}
      // Whoever marks text in a row wants to copy it.
      onClick={() => getSelection()?.type !== 'Range' && press()}
    >
      <th scope="row">
        <span class="decision-matrix_handle" data-handle draggable aria-hidden="true" />
        <button type="button" dir="auto" aria-expanded={open} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
          {row.decision.trim() || <i>{words.noText}</i>}
        </button>
        {row.note.trim() && <small dir="auto">{row.note}</small>}
      </th>
      <td data-label={columns.who} class={by.length === 0 ? 'is-nobody' : undefined}>
        {by.length === 0 ? words.nobody : by.map((decider) => <Who key={decider.id} decider={decider} />)}
      </td>
      <Cell label={columns.how} value={howOf(row)} />
      <Cell label={columns.consulted} value={row.consulted} />
      {informed && <Cell label={columns.informed} value={row.informed} />}
      <Cell label={columns.limit} value={row.limit} />
    </tr>
  )
}

function Cell({ label, value }: { label: string; value: string }) {
  return value.trim() ? (
    <td data-label={label} dir="auto">
      <span>{value}</span>
    </td>
  ) : (
    <td class="is-empty" />
  )
}
