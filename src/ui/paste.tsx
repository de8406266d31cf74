import css from './paste.css?inline'
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Cells, type Columns, type Known, guessColumns } from '#workbook/columns.ts'
import { readTable } from '#workbook/table.ts'
import { adopt } from './adopt.ts'
import { Dialog } from './dialog.tsx'
import { pasteText as text } from './paste-text.ts'

adopt(css)

const PREVIEWED = 5

interface Props<Field extends string, Sheet> {
  readonly words: {
    readonly title: string
    readonly intro: string
    readonly columns: Readonly<Record<Field, string>>
    readonly heads: (count: number) => string
    readonly addSome: (count: number) => string
  }
  readonly known: Known<Field>
  /** The sheet as it would be with the rows at its end, and how many they are. */
  readonly added: (cells: Cells, columns: Columns<Field>) => { readonly sheet: Sheet; readonly count: number }
  /** Whether the sheet is full then. */
  readonly isFull: (sheet: Sheet) => boolean
  /** What else to say of it before it is added. */
  readonly notes?: (sheet: Sheet) => ComponentChildren
  readonly add: (cells: Cells, columns: Columns<Field>, count: number) => void
  readonly close: () => void
}

/** Rows from a spreadsheet: pasted, looked over column by column, and added in one step. */
export function Paste<Field extends string, Sheet>(props: Props<Field, Sheet>) {
  const { words, known, added, isFull, notes, add, close } = props
  const [pasted, setPasted] = useState('')
  const [chosen, setChosen] = useState<Columns<Field>>()
  const [refused, setRefused] = useState(false)
  const table = useMemo(() => readTable(pasted), [pasted])
  const cells = table.status === 'ok' ? table.rows : []
  const guessed = useMemo(() => guessColumns(cells, known), [cells])
  const columns = chosen ?? guessed
  const next = useMemo(() => added(cells, columns), [added, cells, columns])
  const body = cells.slice(columns.heads)

  return (
    <Dialog title={words.title} close={close}>
      <p>{words.intro}</p>
      <label class="field">
        <span class="field_label">{text.here}</span>
        <textarea
          class="paste_text"
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
          {text.tooLarge}
        </p>
      )}
      {cells.length > 0 && (
        <>
          <label class="paste_heads">
            <input
              type="checkbox"
              name="heads"
              checked={columns.heads > 0}
              onChange={({ currentTarget: { checked } }) =>
                setChosen({ ...columns, heads: checked ? guessed.heads || 1 : 0 })
              }
            />
            {words.heads(columns.heads || guessed.heads)}
          </label>
          <Preview columns={columns} choose={setChosen} body={body} labels={words.columns} fields={known.fields} />
          {notes?.(next.sheet)}
          {next.count > 0 && next.count < body.length && isFull(next.sheet) && (
            <p class="warn">{text.cutOff(next.count)}</p>
          )}
          {next.count === 0 && <p class="warn">{text.nothing}</p>}
        </>
      )}
      <div class="buttons dialog_do">
        <button
          type="button"
          class="main"
          disabled={next.count === 0}
          onClick={({ currentTarget }) => {
            add(cells, columns, next.count)
            // Closed by the browser, the dialog gives the focus back.
            currentTarget.closest('dialog')?.close()
          }}
        >
          {words.addSome(next.count)}
        </button>
      </div>
    </Dialog>
  )
}

interface PreviewProps<Field extends string> {
  readonly columns: Columns<Field>
  readonly choose: (columns: Columns<Field>) => void
  readonly body: Cells
  readonly labels: Readonly<Record<Field, string>>
  readonly fields: readonly Field[]
}

/** The first rows, under a choice of what each column is. */
function Preview<Field extends string>({ columns, choose, body, labels, fields }: PreviewProps<Field>) {
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
