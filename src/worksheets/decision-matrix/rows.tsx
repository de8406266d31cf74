import { Component, type ComponentChildren } from 'preact'
import type { Side } from '#ui/reorder.tsx'
import type { Deciders } from './deciders.ts'
import { passes } from './filter.tsx'
import type { Row } from './index.ts'
import { RowLine } from './row.tsx'

/** What is drawn together, and by the browser laid out together. */
export const MOST_TOGETHER = 25

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
export class Rows extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { rows, deciders, filter, informed, open, over } = this.props
    return (
      next.editor !== undefined ||
      open !== next.open ||
      over !== next.over ||
      deciders !== next.deciders ||
      filter !== next.filter ||
      informed !== next.informed ||
      rows.length !== next.rows.length ||
      rows.some((row, index) => row !== next.rows[index])
    )
  }

  render({ rows, deciders, filter, informed, open, editor, over }: Props) {
    return (
      <tbody>
        {rows.flatMap((row) => [
          <RowLine
            key={row.id}
            row={row}
            deciders={deciders}
            open={row.id === open}
            away={row.id !== open && !passes(filter, row, deciders)}
            drop={over?.id === row.id ? over.side : undefined}
            informed={informed}
          />,
          row.id === open ? editor : undefined
        ])}
      </tbody>
    )
  }
}
