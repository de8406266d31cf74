import './view.css'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Open } from '#ui/open-table.tsx'
import { useOpened } from '#ui/use-opened.tsx'
import { type DecisionMatrix as Sheet, blankRow, decisionMatrix } from './index.ts'
import { Paper } from './paper.tsx'
import { text } from './text.ts'

/** What a dialog is given. */
export interface PartProps extends ViewProps<Sheet> {
  /** Puts a sentence where it is read aloud. */
  readonly say: (sentence: string) => void
  readonly close: () => void
}

const Matrix = later(() => import('./matrix.tsx'))
const parts = {
  pick: later(() => import('./pick.tsx')),
  paste: later(() => import('./paste.tsx')),
  deciders: later(() => import('./people.tsx'))
}

function View({ value, change }: ViewProps<Sheet>) {
  const [open, setOpen] = useState<Open>()
  const [said, say] = useSaid(value.rows)
  const part = useOpened(parts)
  const empty = value.rows.length === 0

  const goOn = (next: typeof open) => {
    setOpen(next)
    say('')
  }
  const add = () => {
    if (value.rows.length >= MOST_ITEMS) return say(text.full(MOST_ITEMS))
    const id = newId()
    change((sheet) => ({ ...sheet, rows: [...sheet.rows, { ...blankRow, id }] }))
    goOn({ id, begin: true })
  }
  const start = (name: keyof typeof parts, main = false) => (
    <button type="button" class={main ? 'main' : undefined} onClick={() => part.open(name)}>
      {text[name]}
    </button>
  )

  return (
    <div class="decision-matrix">
      {empty && (
        <div class="decision-matrix_empty">
          <h3>{text.start}</h3>
          <p>{text.startWords}</p>
        </div>
      )}
      <div class="buttons decision-matrix_tools">
        {start('pick', empty)}
        <button type="button" onClick={add}>
          {text.add}
        </button>
        {start('paste')}
        {start('deciders')}
      </div>
      <p class="decision-matrix_said" aria-live="polite">
        {said}
      </p>
      {empty ? (
        <Paper deciders={value.deciders} />
      ) : (
        <Matrix value={value} change={change} open={open} setOpen={goOn} add={add} say={say} />
      )}
      {part.draw((close) => ({ value, change, say, close }))}
    </div>
  )
}

/** A sentence about the last step. It goes with the next one, however soon that comes. */
function useSaid(rows: Sheet['rows']) {
  const [said, setSaid] = useState('')
  const fresh = useRef(false)
  useLayoutEffect(() => {
    if (!fresh.current) setSaid('')
    fresh.current = false
  }, [rows])
  const say = (sentence: string) => {
    fresh.current = true
    setSaid(sentence)
  }
  return [said, say] as const
}

export default island(decisionMatrix, View)
