import './bars.css'
import { percent } from '#workbook/scale.ts'

export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** What was planned beside what was spent: an outline around the bar, which may end before it. */
  readonly of?: number | undefined
  /** The value in words: '14 of 30 hours'. */
  readonly figure: string
  /** A short word beside the label, 'over half'. The bar is then hatched. */
  readonly mark?: string | undefined
}

interface Props {
  readonly caption: string
  /** The words of the head. That of the bars is heard, not seen. */
  readonly columns: { readonly label: string; readonly bar: string; readonly figure: string }
  readonly rows: readonly Bar[]
  /** The end of the scale. A larger value moves it: no bar is ever cut. */
  readonly most?: number | undefined
}

/** A table with a bar in each row: the figures stand in words beside it, so the bars need no reading. */
export function Bars({ caption, columns, rows, most = 0 }: Props) {
  const end = Math.max(most, ...rows.flatMap(({ value, of = 0 }) => [value, of]))
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">
            <span class="unseen">{columns.bar}</span>
          </th>
          <th scope="col">{columns.figure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, of, figure, mark }) => {
          const length = `${percent(value, end)}%`
          return (
            <tr key={key} class={mark ? 'is-marked' : undefined}>
              <th scope="row">
                {label} {mark && <b>{mark}</b>}
              </th>
              <td>
                <svg aria-hidden="true">
                  <rect y="20%" width={length} height="60%" />
                  {mark && <line x2={length} y1="50%" y2="50%" />}
                  {of !== undefined && <rect class="bars_of" width={`${percent(of, end)}%`} height="100%" />}
                </svg>
              </td>
              <td>{figure}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
