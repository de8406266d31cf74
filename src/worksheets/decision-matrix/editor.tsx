import css from './editor.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import { Boxes } from '#ui/boxes.tsx'
import { Line } from '#ui/fields.tsx'
import type { EditorProps } from '#ui/open-table.tsx'
import { changeRow, nameDecider, tick } from './changes.ts'
import { type Deciders, decidersOf } from './deciders.ts'
import type { DecisionMatrix, Row } from './index.ts'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import { Who } from './who.tsx'

adopt(css)

interface Props extends EditorProps<Row> {
  readonly deciders: Deciders
  readonly span: number
  readonly change: (update: (sheet: DecisionMatrix) => DecisionMatrix) => void
  readonly step: (by: -1 | 1) => void
  /** After the last decision comes a new one. */
  readonly last: boolean
}

const hows = ['', 'majority', 'two-thirds', 'consensus', 'consent', 'delegated', 'other'] as const
const weights = ['', 'routine', 'binding'] as const

/** One decision to fill in, below its row. */
export function Editor({ row, deciders, span, change, begin, step, remove, close, next, last }: Props) {
  const editor = useRef<HTMLTableRowElement>(null)
  const { id } = row
  const put = (part: Partial<Row>) => change(changeRow(id, part))

  useLayoutEffect(() => {
    const control = row.decision === '' ? 'textarea' : 'input'
    if (begin) editor.current?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true })
    // All of it if it fits, and in any case its head. At once: it may be far away.
    editor.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    editor.current?.previousElementSibling?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [])

  const line = (field: 'consulted' | 'informed' | 'limit' | 'note') => (
    <Line
      label={text.columns[field]}
      placeholder={words.hint[field]}
      name={`${field}-${id}`}
      value={row[field]}
      change={(next) => put({ [field]: next })}
    />
  )
  return (
    <tr
      ref={editor}
      class="decision-matrix_editor"
      data-item={id}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}
    >
      <td colspan={span}>
        <Line
          label={text.columns.decision}
          name={`decision-${id}`}
          value={row.decision}
          change={(decision) => put({ decision })}
        />
        <Boxes
          several
          legend={
            <>
              {text.columns.who} <span class="unseen">{row.decision}</span> ({words.whoHint})
            </>
          }
          name={`who-${id}`}
          options={[...deciders.values()].map((decider) => ({ value: decider.id, label: <Who decider={decider} /> }))}
          chosen={decidersOf(row, deciders).map((decider) => decider.id)}
          choose={(decider, ticked) => change(tick(id, decider, ticked))}
        >
          <SomeoneElse add={(name) => change(nameDecider(id, name, newId()))} />
        </Boxes>
        <div class="decision-matrix_pair">
          <Boxes
            legend={text.columns.how}
            name={`how-${id}`}
            options={hows.map((value) => ({ value, label: words.hows[value] }))}
            chosen={[row.how]}
            choose={(how) => put({ how })}
          />
          <Boxes
            legend={text.columns.weight}
            name={`weight-${id}`}
            options={weights.map((value) => ({ value, label: words.weights[value] }))}
            chosen={[row.weight]}
            choose={(weight) => put({ weight })}
          />
        </div>
        {row.how === 'other' && (
          <Line label={words.ownHow} name={`own-how-${id}`} value={row.ownHow} change={(ownHow) => put({ ownHow })} />
        )}
        <div class="decision-matrix_lines">
          {line('consulted')}
          {line('informed')}
          {line('limit')}
          {line('note')}
        </div>
        <div class="buttons">
          <button type="button" onClick={() => step(-1)}>
            {words.up}
          </button>
          <button type="button" onClick={() => step(1)}>
            {words.down}
          </button>
          <button type="button" onClick={remove}>
            {words.remove}
          </button>
          <span class="decision-matrix_gap" />
          <button type="button" onClick={close}>
            {words.close}
          </button>
          <button type="button" class="main" onClick={next}>
            {last ? text.add : words.next}
          </button>
        </div>
      </td>
    </tr>
  )
}

/** A decider of one's own, by name. */
function SomeoneElse({ add }: { add: (name: string) => void }) {
  const [name, setName] = useState('')
  const enter = () => {
    if (name.trim() === '') return
    add(name)
    setName('')
  }
  return (
    <span class="decision-matrix_else">
      <input
        type="text"
        class="line"
        dir="auto"
        name="someone-else"
        aria-label={words.someoneElse}
        placeholder={words.someoneElse}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && enter()}
      />
      {name.trim() && (
        <button type="button" onClick={enter}>
          {words.addDecider}
        </button>
      )}
    </span>
  )
}
