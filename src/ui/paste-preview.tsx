import type { Cells, Columns } from '#workbook/columns.ts'
import { pasteText as text } from './paste-text.ts'

const PREVIEWED = 5

interface Props<Field extends string> {
  readonly columns: Columns<Field>
  readonly choose: (columns: Columns<Field>) => void
  readonly body: Cells
  readonly labels: Readonly<Record<Field, string>>
  readonly fields: readonly Field[]
}

/** The first rows, under a choice of what each column is. */
export function Preview<Field extends string>({ columns, choose, body, labels, fields }: Props<Field>) {
  const setColumn = (place: number, value: string) => {
    const field = fields.find((one) => one === value) ?? ''
    choose({ ...columns, fields: columns.fields.map((one, index) => (index === place ? field : one)) })
  }
  return (
    <div class="paste_preview">
      <table>
        <caption class="label">{text.preview(PREVIEWED, body.length)}</caption>
        <thead>
          <tr>
            {columns.fields.map((field, place) => (
              <th key={place} scope="col">
                <select
                  name={`column-${place}`}
                  aria-label={text.column(place + 1)}
                  value={field}
                  onChange={(event) => setColumn(place, event.currentTarget.value)}
                >
                  {fields.map((one) => (
                    <option key={one} value={one}>
                      {labels[one]}
                    </option>
                  ))}
                  <option value="">{text.leaveOut}</option>
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, PREVIEWED).map((row, index) => (
            <tr key={index}>
              {columns.fields.map((field, place) => (
                <td key={place} class={field ? undefined : 'is-left'} dir="auto">
                  <span>{row[place]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
