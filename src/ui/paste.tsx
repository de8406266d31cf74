import css from './paste.css?inline'
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Cells, type Columns, type Known, cellOf, guessColumns } from '#workbook/columns.ts'
import { type Reading, dayFrom, monthFirstIn } from '#workbook/day-from.ts'
import { dayInWords } from '#workbook/day.ts'
import { readTable } from '#workbook/table.ts'
import { adopt } from './adopt.ts'
import { browser } from './browser.ts'
import { Dialog } from './dialog.tsx'
import { Preview } from './paste-preview.tsx'
import { pasteText as text } from './paste-text.ts'

adopt(css)

/** What would come of what was pasted: so many rows. A room may say more of it. */
interface Outcome {
  readonly count: number
}

interface Props<Field extends string, Next extends Outcome> {
  readonly words: {
    readonly title: string
    readonly intro: string
    readonly columns: Readonly<Record<Field, string>>
    readonly heads: (count: number) => string
    readonly addSome: (count: number) => string
  }
  readonly known: Known<Field>
  /** The same function as long as its answers are the same. */
  readonly added: (cells: Cells, columns: Columns<Field>, reading: Reading) => Next
  /** Whether the sheet is full then. */
  readonly isFull: (next: Next) => boolean
  /** What else to say before it is added. */
  readonly notes?: (next: Next) => ComponentChildren
  readonly add: (next: Next, cells: Cells, columns: Columns<Field>, reading: Reading) => void
  /** The field that holds days. Where they can be read in two ways, one says which. */
  readonly days?: Field
  readonly close: () => void
}

/** Rows from a spreadsheet: pasted, looked over column by column, and added in one step. */
export function Paste<Field extends string, Next extends Outcome>(props: Props<Field, Next>) {
  const { words, known, added, isFull, notes, add, days, close } = props
  const [pasted, setPasted] = useState('')
  const [chosen, setChosen] = useState<Columns<Field>>()
  const [refused, setRefused] = useState(false)
  const [monthFirst, setMonthFirst] = useState(navigator.language === 'en-US')
  const table = useMemo(() => readTable(pasted), [pasted])
  const cells = table.status === 'ok' ? table.rows : []
  const guessed = useMemo(() => guessColumns(cells, known), [cells])
  const columns = chosen ?? guessed
  const body = useMemo(() => cells.slice(columns.heads), [cells, columns.heads])
  const dated = useMemo(() => (days ? body.map((row) => cellOf(row, columns, days)) : []), [body, columns, days])
  const told = useMemo(() => monthFirstIn(dated), [dated])
  const reading = useMemo(() => ({ monthFirst: told ?? monthFirst, today: browser.today() }), [told, monthFirst])
  const next = useMemo(() => added(cells, columns, reading), [added, cells, columns, reading])

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
            {words.heads(columns.heads || guessed.heads || 1)}
          </label>
          <Preview columns={columns} choose={setChosen} body={body} labels={words.columns} fields={known.fields} />
          {told === undefined && <ReadAs dated={dated} reading={reading} change={setMonthFirst} />}
          {notes?.(next)}
          {next.count > 0 && next.count < body.length && isFull(next) && <p class="warn">{text.cutOff(next.count)}</p>}
          {next.count === 0 && <p class="warn">{text.nothing}</p>}
        </>
      )}
      <div class="buttons dialog_do">
        <button
          type="button"
          class="main"
          disabled={next.count === 0}
          onClick={({ currentTarget }) => {
            add(next, cells, columns, reading)
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

interface ReadAsProps {
  readonly dated: readonly string[]
  readonly reading: Reading
  readonly change: (monthFirst: boolean) => void
}

/** Says how the days are read, by one that could be another, and offers the other way. */
function ReadAs({ dated, reading, change }: ReadAsProps) {
  const monthFirst = !reading.monthFirst
  const inWords = (day: string | undefined) => dayInWords(day ?? '')
  const otherOf = (written: string) => dayFrom(written, { ...reading, monthFirst })
  const example = dated.find((written) => dayFrom(written, reading) !== otherOf(written)) ?? ''
  return (
    <p class="buttons">
      {text.readAs(example, inWords(dayFrom(example, reading)))}{' '}
      <button type="button" onClick={() => change(monthFirst)}>
        {text.readAsInstead(inWords(otherOf(example)))}
      </button>
    </p>
  )
}
