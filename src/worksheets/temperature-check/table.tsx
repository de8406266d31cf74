import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { goTo, nameOf, takeEnter } from './enter.tsx'
import type { TemperatureCheck } from './index.ts'
import { MOST_PEOPLE, removeRow, setRow } from './people.ts'
import { text } from './text.ts'

const columns = ['name', 'word', 'well', 'improve'] as const
/** As many rows as this are always there to write on, on paper too. */
const LEAST_ROWS = 8

/** Everybody and what they said; the paper form too. Enter goes on as the round does: to the next person. */
export function Table({ value: { people }, change }: ViewProps<TemperatureCheck>) {
  const rows = Math.max(LEAST_ROWS, people.length, Math.min(people.length + 1, MOST_PEOPLE))

  const goOn = (event: KeyboardEvent & { readonly currentTarget: Element }) => {
    const [, column, row] = /^(name|word|well|improve)-(\d+)$/.exec(nameOf(event.target)) ?? []
    if (column && takeEnter(event)) goTo(event.currentTarget, after(column, Number(row)))
  }

  return (
    <table class="temperature-check_table" onKeyDown={goOn}>
      <thead>
        <tr>
          <th scope="col" class="temperature-check_row">
            <span class="unseen">{text.number}</span>
          </th>
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
                {person && (
                  <button
                    type="button"
                    aria-label={text.removePerson(name)}
                    onClick={() => change((sheet) => removeRow(sheet, row))}
                  >
                    {text.remove}
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Down a column, but from what goes well to what could improve, and from there to the next person. */
function after(column: string, row: number): string {
  if (column === 'well') return `improve-${row}`
  return `${column === 'improve' ? 'well' : column}-${row + 1}`
}
