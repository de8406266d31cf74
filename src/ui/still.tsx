import { Component, type ComponentChildren } from 'preact'

interface Props {
  /** All that the drawing depends on. */
  readonly from: readonly unknown[]
  readonly draw: () => ComponentChildren
}

/** A part of a page that is drawn anew only when something of what it is drawn `from` changes: typing in one row leaves 500 alone. */
export class Still extends Component<Props> {
  override shouldComponentUpdate({ from }: Props): boolean {
    const before = this.props.from
    return from.length !== before.length || from.some((one, index) => one !== before[index])
  }

  render({ draw }: Props) {
    return draw()
  }
}

/** What is drawn together, and by the browser laid out together. */
export const MOST_TOGETHER = 25

/** `rows` in runs of `MOST_TOGETHER`, each of which can be one `Still`. */
export function runsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs = Math.ceil(rows.length / MOST_TOGETHER)
  return Array.from({ length: runs }, (_, index) => rows.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER))
}
