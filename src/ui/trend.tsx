import css from './trend.css?inline'
import { percent } from '#workbook/scale.ts'
import { adopt } from './adopt.ts'

adopt(css)

interface Props {
  readonly caption: string
  /** The words of the head. That of the line is heard; its ends are seen in its place. */
  readonly columns: { readonly label: string; readonly line: string; readonly figure: string; readonly n: string }
  readonly points: readonly {
    readonly key: string
    readonly label: string
    /** Undefined where it is not known or not shown: a gap in the line. */
    readonly value: number | undefined
    /** The value in words, or why there is none. */
    readonly figure: string
    readonly n: string
    /** So few answers stand behind it that it says little: an open circle. */
    readonly isFew: boolean
    /** Whether the line may come here from the point before. */
    readonly isJoined: boolean
  }[]
  readonly least: number
  readonly most: number
}

/** A measure from round to round, downwards: a table with one point of the line in each row, beside what it says. */
export function Trend({ caption, columns, points, least, most }: Props) {
  const places = points.map(({ value }) => (value === undefined ? undefined : percent(value, most, least)))
  return (
    <table class="trend">
      <caption dir="auto">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">
            <span class="unseen">{columns.line}</span>
            <span class="trend_ends" aria-hidden="true">
              <span>{least}</span>
              <span>{most}</span>
            </span>
          </th>
          <th scope="col">{columns.figure}</th>
          <th scope="col">{columns.n}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ key, label, figure, n, isFew, isJoined }, index) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {label}
            </th>
            <td>
              <Point
                at={places[index]}
                before={isJoined ? places[index - 1] : undefined}
                after={points[index + 1]?.isJoined ? places[index + 1] : undefined}
                isFew={isFew}
              />
            </td>
            <td data-label={columns.figure}>{figure}</td>
            <td data-label={columns.n}>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Place = number | undefined

/** A point with its half of the way from the one before and to the one after: they meet on the line between two rows. */
function Point({ at, before, after, isFew }: Record<'at' | 'before' | 'after', Place> & { isFew: boolean }) {
  const half = (other: Place, y: string) =>
    at !== undefined && other !== undefined && <line x1={`${at}%`} y1="50%" x2={`${(at + other) / 2}%`} y2={y} />
  return (
    <svg aria-hidden="true">
      {half(before, '0')}
      {half(after, '100%')}
      {at !== undefined && <circle class={isFew ? 'is-few' : undefined} cx={`${at}%`} cy="50%" r="5" />}
    </svg>
  )
}
