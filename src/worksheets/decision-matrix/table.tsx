import css from './table.css?inline'
import { adopt } from '#ui/adopt.ts'
import { type Open, OpenTable } from '#ui/open-table.tsx'
import { moveBeside, useReorder } from '#ui/reorder.tsx'
import { removeRow } from './changes.ts'
import type { Deciders } from './deciders.ts'
import { Editor } from './editor.tsx'
import { passes } from './filter.tsx'
import { shorten } from './gaps.ts'
import type { DecisionMatrix, Row } from './index.ts'
import { words } from './matrix-text.ts'
import { RowLine } from './row.tsx'
import { text } from './text.ts'

adopt(css)

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

/** All decisions as a table; one at a time is open to be filled in. Those that the filter leaves out are on paper only. */
export function Table({ rows, deciders, change, open, setOpen, filter, add, say }: Props) {
  const { columns } = text
  const informed = rows.some((row) => row.informed.trim() !== '')
  const heads = [
    columns.decision,
    columns.who,
    columns.how,
    columns.consulted,
    ...(informed ? [columns.informed] : []),
    columns.limit
  ]
  const shown = rows.filter((row) => row.id === open?.id || passes(filter, row, deciders))
  const kept = new Set(shown)
  const ids = shown.map(({ id }) => id)
  const nameOf = (id: string) => shorten(rows.find((row) => row.id === id)?.decision ?? '') || words.noText

  const { handlers, step, over } = useReorder({
    ids,
    move: (id, side, other) => change((sheet) => ({ ...sheet, rows: [...moveBeside(sheet.rows, id, side, other)] })),
    moved: (id, place) => say(words.moved(nameOf(id), place, ids.length))
  })
  const dropOn = ({ id }: Row) => (over?.id === id ? over.side : undefined)

  return (
    <OpenTable
      kind={informed ? 'decision-matrix_table is-informed' : 'decision-matrix_table'}
      caption={text.caption}
      heads={heads}
      rows={rows}
      among={shown}
      handlers={handlers}
      open={open}
      setOpen={setOpen}
      isEmpty={() => false}
      from={(row) => [deciders, kept.has(row), dropOn(row), informed]}
      draw={(shownRow) => (
        <RowLine
          {...shownRow}
          deciders={deciders}
          away={!kept.has(shownRow.row)}
          drop={dropOn(shownRow.row)}
          informed={informed}
        />
      )}
      editor={(opened) => (
        <Editor
          key={`open ${opened.row.id}`}
          {...opened}
          deciders={deciders}
          span={heads.length}
          change={change}
          step={(by) => step(opened.row.id, by)}
          last={opened.row === shown.at(-1)}
        />
      )}
      add={add}
      remove={({ id }) => {
        change(removeRow(id))
        say(words.removed(nameOf(id)))
      }}
      focusAdd={() => document.querySelector<HTMLElement>('.decision-matrix button')?.focus()}
    />
  )
}
