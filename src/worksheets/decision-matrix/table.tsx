import css from './table.css?inline'
import { useRef } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { type Side, itemOf, moveBeside, useReorder } from '#ui/reorder.tsx'
import { MOST_TOGETHER, runsOf } from '#ui/still.tsx'
import { removeRow } from './changes.ts'
import type { Deciders } from './deciders.ts'
import { Editor } from './editor.tsx'
import { passes } from './filter.tsx'
import { shorten } from './gaps.ts'
import type { DecisionMatrix, Row } from './index.ts'
import { words } from './matrix-text.ts'
import { Rows } from './rows.tsx'
import { text } from './text.ts'

adopt(css)

/** The row that is open, and whether its editor takes the focus. */
export interface Open {
  readonly id: string
  readonly begin: boolean
}

interface Props {
  readonly rows: readonly Row[]
  readonly deciders: Deciders
  readonly change: (update: (sheet: DecisionMatrix) => DecisionMatrix) => void
  readonly open: Open | undefined
  readonly setOpen: (open: Open | undefined) => void
  readonly filter: string
  readonly add: () => void
  readonly say: (words: string) => void
}

/** All decisions as a table; one at a time is open to be filled in. */
export function Table({ rows, deciders, change, open, setOpen, filter, add, say }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const informed = rows.some((row) => row.informed.trim() !== '')
  const shown = rows.filter((row) => row.id === open?.id || passes(filter, row, deciders))
  const ids = shown.map(({ id }) => id)
  const nameOf = (id: string) => shorten(rows.find((row) => row.id === id)?.decision ?? '') || words.noText

  const { handlers, step, over } = useReorder({
    ids,
    move: (id, side: Side, other) =>
      change((sheet) => ({ ...sheet, rows: [...moveBeside(sheet.rows, id, side, other)] })),
    moved: (id, place) => say(words.moved(nameOf(id), place, ids.length))
  })
  const focusRow = (id: string) => table.current?.querySelector<HTMLElement>(`[data-item="${id}"] button`)?.focus()
  const close = () => {
    if (open) focusRow(open.id)
    setOpen(undefined)
  }
  const remove = (id: string) => {
    const at = ids.indexOf(id)
    const other = ids[at + 1] ?? ids[at - 1]
    if (other === undefined)
      table.current?.closest('form')?.querySelector<HTMLElement>('.decision-matrix button')?.focus()
    else focusRow(other)
    setOpen(undefined)
    change(removeRow(id))
    say(words.removed(nameOf(id)))
  }
  const press = (event: MouseEvent) => {
    const id = itemOf(event.target)
    const row = event.target instanceof Element ? event.target.closest('.decision-matrix_row') : null
    // Whoever marks text in a row wants to copy it.
    if (!row || getSelection()?.type === 'Range') return
    setOpen(open?.id === id ? undefined : { id, begin: false })
  }
  const { columns } = text
  const heads = [
    columns.decision,
    columns.who,
    columns.how,
    columns.consulted,
    ...(informed ? [columns.informed] : []),
    columns.limit
  ]

  const row = rows.find(({ id }) => id === open?.id)
  const next = ids[ids.indexOf(open?.id ?? '') + 1]
  const editor = row && (
    <Editor
      key={`open ${row.id}`}
      row={row}
      deciders={deciders}
      span={heads.length}
      change={change}
      begin={open?.begin ?? false}
      step={(by) => step(row.id, by)}
      remove={() => remove(row.id)}
      close={close}
      next={() => (next === undefined ? add() : setOpen({ id: next, begin: true }))}
      last={next === undefined}
    />
  )

  return (
    <table
      ref={table}
      class={`decision-matrix_table${informed ? ' is-informed' : ''}${rows.length > MOST_TOGETHER ? ' is-long' : ''}`}
      {...handlers}
      onClick={press}
      onKeyDown={handlers.onKeyDown}
    >
      <caption class="unseen">{text.caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {runsOf(rows).map((run, index) => {
        const isOpen = run.some(({ id }) => id === open?.id)
        return (
          <Rows
            key={index}
            rows={run}
            deciders={deciders}
            filter={filter}
            informed={informed}
            open={isOpen ? open?.id : undefined}
            editor={isOpen ? editor : undefined}
            over={over && run.some(({ id }) => id === over.id) ? over : undefined}
          />
        )
      })}
    </table>
  )
}
