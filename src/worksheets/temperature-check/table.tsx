import './table.css'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { TemperatureCheck } from './index.ts'
import type { Parts } from './parts.tsx'
import { MOST_PEOPLE, setRow } from './people.ts'
import { text } from './text.ts'

const columns = ['name', 'word', 'well', 'improve'] as const
/** As many rows as this are always there to write on, on paper too. */
const LEAST_ROWS = 8

interface Props extends ViewProps<TemperatureCheck> {
  readonly parts: Parts | undefined
}

/** Everybody and what they said; the paper form too. */
export function Table({ value: { people }, change, parts }: Props) {
  const rows = Math.max(LEAST_ROWS, people.length, Math.min(people.length + 1, MOST_PEOPLE))

  return (
    <table class="temperature-check_table" onKeyDown={parts?.goOn}>
      <thead>
        <tr>
          <td class="temperature-check_row" />
          {columns.map((column) => (
            <th key={column} scope="col" class={`temperature-check_${column}`}>
              {text.columns[column]}
            </th>
          ))}
          <td class="temperature-check_remove" />
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => {
          const person = people[row]
          const name = person?.name || text.person(row + 1)
          return (
            <tr key={row} class={person ? undefined : 'temperature-check_blank'}>
              <td class="temperature-check_row">{row + 1}</td>
              {columns.map((column) => (
                <td key={column} data-label={text.columns[column]} class={`temperature-check_${column}`}>
                  <Line
                    bare
                    label={text.cell(text.columns[column], column === 'name' ? text.person(row + 1) : name)}
                    placeholder={column === 'name' ? text.columns.name : ''}
                    name={`${column}-${row}`}
                    value={person?.[column] ?? ''}
                    change={(next) => change((sheet) => setRow(sheet, row, { [column]: next }))}
                  />
                </td>
              ))}
              <td class="temperature-check_remove">
                {parts && person && <parts.RemovePerson name={name} row={row} change={change} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
