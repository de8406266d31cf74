import type { ComponentChildren } from 'preact'
import type { Side } from '#ui/reorder.tsx'
import { Still } from '#ui/still.tsx'
import type { Deciders } from './deciders.ts'
import { passes } from './filter.tsx'
import type { Row } from './index.ts'
import { RowLine } from './row.tsx'

interface Props {
  readonly rows: readonly Row[]
  readonly deciders: Deciders
  readonly filter: string
  readonly informed: boolean
  /** The id of the open row, if it is one of these, and what it is edited with. */
  readonly open: string | undefined
  readonly editor: ComponentChildren
  /** Where a dragged row would land, if it is here. */
  readonly over: { readonly id: string; readonly side: Side } | undefined
}

/** Some of the rows. Drawn anew only when one of them changes: typing in one row leaves all the others alone. */
export function Rows({ rows, deciders, filter, informed, open, editor, over }: Props) {
  const draw = () => (
    <tbody>
      {rows.flatMap((row) => {
        const isOpen = row.id === open
        const away = !isOpen && !passes(filter, row, deciders)
        const drop = over?.id === row.id ? over.side : undefined
        return [
          <Still
            key={row.id}
            from={[row, deciders, isOpen, away, drop, informed]}
            draw={() => (
              <RowLine row={row} deciders={deciders} open={isOpen} away={away} drop={drop} informed={informed} />
            )}
          />,
          isOpen ? editor : undefined
        ]
      })}
    </tbody>
  )
  return <Still from={[...rows, deciders, filter, informed, open, editor, over]} draw={draw} />
}
