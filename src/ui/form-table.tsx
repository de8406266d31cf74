import './form-table.css'
import type { ComponentChildren } from 'preact'
import { TableHead } from './table-head.tsx'

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[]
}

/** A table whose cells may be filled in, or are empty to write on. On a phone each row is a block of its own. */
export function FormTable({ caption, columns, rows }: Props) {
  return (
    <table class="form-table">
      <caption>{caption}</caption>
      <TableHead columns={columns} />
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, place) => (
              <td key={columns[place]} data-label={columns[place]}>
                {typeof cell === 'string' && cell !== '' ? <bdi>{cell}</bdi> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
