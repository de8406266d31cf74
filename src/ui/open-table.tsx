import css from './open-table.css?inline'
import type { ComponentChildren, HTMLAttributes } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { adopt } from './adopt.ts'
import { MOST_TOGETHER, Still, runsOf } from './still.tsx'
import { TableHead } from './table-head.tsx'

adopt(css)

/** The row that is open, and whether its first field takes the focus. */
export interface Open {
  readonly id: string
  readonly begin: boolean
}

/** What a row is drawn with. */
export interface RowProps<Row> {
  readonly row: Row
  /** Counted from 1. */
  readonly place: number
  readonly open: boolean
  readonly press: () => void
}

/** What the editor of the open row is drawn with. Each step takes the focus along. */
export interface EditorProps<Row> {
  readonly row: Row
  readonly begin: boolean
  readonly close: () => void
  readonly next: () => void
  readonly remove: () => void
}

interface Props<Row extends { readonly id: string }> {
  readonly kind: string
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly Row[]
  /** Those of them among which one goes on to the next; without it all. */
  readonly among?: readonly Row[]
  /** What the table listens to, such as the `handlers` of `useReorder`. */
  readonly handlers?: HTMLAttributes<HTMLTableElement>
  readonly open: Open | undefined
  readonly setOpen: (open: Open | undefined) => void
  /** The row that takes the focus, each time that another is given. */
  readonly goal?: { readonly id: string } | undefined
  /** Whether nothing stands in a row: pressed, it is opened at its first field. */
  readonly isEmpty: (row: Row) => boolean
  /** What else a row is drawn from, besides itself. */
  readonly from: (row: Row) => readonly unknown[]
  /** A `tr.open-table_row` with `data-item`, and in it a button that calls `press`. */
  readonly draw: (props: RowProps<Row>) => ComponentChildren
  /** A `tr`, below the row that it edits. */
  readonly editor: (props: EditorProps<Row>) => ComponentChildren
  /** After the last row. */
  readonly add: () => void
  readonly remove: (row: Row) => void
  /** Where the focus goes when the last row has gone. */
  readonly focusAdd: () => void
  readonly children?: ComponentChildren
}

/** A table as it reads, with one row at a time open to be filled in: typing in it leaves all others alone, be they 500. */
export function OpenTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { kind, caption, heads, rows, open, setOpen, goal, isEmpty, from, draw, editor, add, remove, focusAdd } = props
  const { among = rows, handlers } = props
  const table = useRef<HTMLTableElement>(null)
  // Rows are not drawn anew with each step; what they call is.
  const press = useRef<(row: Row) => void>()
  press.current = (row) => setOpen(open?.id === row.id ? undefined : { id: row.id, begin: isEmpty(row) })

  const focusRow = (id: string) => table.current?.querySelector<HTMLElement>(`[data-item="${id}"] button`)?.focus()
  useLayoutEffect(() => {
    if (goal) focusRow(goal.id)
  }, [goal])

  const editorOf = (row: Row) => {
    const at = among.indexOf(row)
    const next = among[at + 1]
    return editor({
      row,
      begin: open?.begin ?? false,
      close() {
        focusRow(row.id)
        setOpen(undefined)
      },
      next: () => (next ? setOpen({ id: next.id, begin: true }) : add()),
      remove() {
        const other = next ?? among[at - 1]
        if (other) focusRow(other.id)
        else focusAdd()
        setOpen(undefined)
        remove(row)
      }
    })
  }

  return (
    <table {...handlers} ref={table} class={`open-table ${kind}${rows.length > MOST_TOGETHER ? ' is-long' : ''}`}>
      <caption class="unseen">{caption}</caption>
      <TableHead columns={heads} />
      {runsOf(rows).map((run, index) => {
        const opened = run.find(({ id }) => id === open?.id)
        const drawRow = (row: Row, at: number) => {
          const shown = { row, place: index * MOST_TOGETHER + at + 1, open: row === opened }
          const drawn = () => draw({ ...shown, press: () => press.current?.(row) })
          return <Still key={row.id} from={[...Object.values(shown), ...from(row)]} draw={drawn} />
        }
        return (
          <Still
            key={index}
            from={[...run, opened && {}, ...run.flatMap(from)]}
            draw={() => (
              <tbody>{run.flatMap((row, at) => [drawRow(row, at), row === opened ? editorOf(row) : undefined])}</tbody>
            )}
          />
        )
      })}
      {props.children}
    </table>
  )
}
