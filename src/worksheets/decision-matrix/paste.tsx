import css from './dialogs.css?inline'
import { useMemo, useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { readTable } from '#workbook/table.ts'
import { adopt } from '#ui/adopt.ts'
import { Dialog } from '#ui/dialog.tsx'
import { type Columns, type Field, addTable, fields, guessColumns } from './columns.ts'
import { dialogText } from './dialog-text.ts'
import { shorten } from './gaps.ts'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import type { PartProps } from './view.tsx'

adopt(css)

const PREVIEWED = 5
const MOST_NAMED = 12

/** Rows from a spreadsheet: pasted, looked over, and added in one step. */
export default function Paste({ value, change, say, close }: PartProps) {
  const [pasted, setPasted] = useState('')
  const [chosen, setChosen] = useState<Columns>()
  const [refused, setRefused] = useState(false)
  const table = useMemo(() => readTable(pasted), [pasted])
  const cells = table.status === 'ok' ? table.rows : []
  const columns = useMemo(() => chosen ?? guessColumns(cells), [chosen, cells])
  const next = useMemo(() => addTable(value, cells, columns, newId), [value, cells, columns])
  const added = next.rows.length - value.rows.length
  const names = next.deciders.slice(value.deciders.length).map(({ name }) => `“${shorten(name)}”`)
  const others = names.length > MOST_NAMED ? [dialogText.others(names.length - MOST_NAMED)] : []
  const body = cells.slice(columns.heads)

  const setColumn = (place: number, field: Field) =>
    setChosen({ ...columns, fields: columns.fields.map((one, index) => (index === place ? field : one)) })
  const add = (button: HTMLElement) => {
    change((sheet) => addTable(sheet, cells, columns, newId))
    say(words.added(added))
    // Closed by the browser, the dialog gives the focus back.
    button.closest('dialog')?.close()
  }
  return (
    <Dialog title={text.paste} close={close}>
      <p>{dialogText.pasteWords}</p>
      <label class="field">
        <span class="field_label">{dialogText.pasteHere}</span>
        <textarea
          class="decision-matrix_pasted"
          name="pasted"
          rows={4}
          dir="auto"
          spellcheck={false}
          autofocus
          value={pasted}
          onPaste={(event) => {
            // What is far too large would stall the browser if it were shown.
            const tooLarge = readTable(event.clipboardData?.getData('text/plain') ?? '').status === 'too-large'
            if (tooLarge) event.preventDefault()
            setRefused(tooLarge)
          }}
          onInput={(event) => {
            setPasted(event.currentTarget.value)
            setChosen(undefined)
            setRefused(false)
          }}
        />
      </label>
      {(refused || table.status === 'too-large') && (
        <p class="warn" role="alert">
          {dialogText.pasteTooLarge}
        </p>
      )}
      {cells.length > 0 && (
        <>
          <label class="decision-matrix_tick">
            <input
              type="checkbox"
              name="heads"
              checked={columns.heads > 0}
              onChange={(event) =>
                setChosen({ ...columns, heads: event.currentTarget.checked ? guessColumns(cells).heads || 1 : 0 })
              }
            />
            {dialogText.heads(columns.heads || guessColumns(cells).heads)}
          </label>
          <div class="decision-matrix_preview">
            <table>
              <caption class="label">{dialogText.preview(PREVIEWED, body.length)}</caption>
              <thead>
                <tr>
                  {columns.fields.map((field, place) => (
                    <th key={place} scope="col">
                      <select
                        name={`column-${place}`}
                        aria-label={dialogText.column(place + 1)}
                        value={field}
                        onChange={(event) =>
                          setColumn(place, fields.find((one) => one === event.currentTarget.value) ?? '')
                        }
                      >
                        {fields.map((one) => (
                          <option key={one} value={one}>
                            {text.columns[one]}
                          </option>
                        ))}
                        <option value="">{dialogText.leaveOut}</option>
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
          {names.length > 0 && <p>{dialogText.newNames(words.and([...names.slice(0, MOST_NAMED), ...others]))}</p>}
          {added > 0 && added < body.length && next.rows.length >= MOST_ITEMS && (
            <p class="warn">{dialogText.cutOff(added)}</p>
          )}
          {added === 0 && <p class="warn">{dialogText.pasteNothing}</p>}
        </>
      )}
      <div class="buttons decision-matrix_do">
        <button type="button" class="main" disabled={added === 0} onClick={(event) => add(event.currentTarget)}>
          {dialogText.addSome(added)}
        </button>
      </div>
    </Dialog>
  )
}
