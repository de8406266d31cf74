import './distribution.css'
import { percent } from '#workbook/scale.ts'
import { text } from './distribution-text.ts'

interface Props {
  /** How many gave each answer, in the order of the scale. */
  readonly counts: readonly number[]
  /** The value of the first answer. */
  readonly from: number
  /** What the first and the last answer mean. */
  readonly ends: readonly [string, string]
  /** May lie between two answers. */
  readonly median?: number | undefined
  /** Those who gave none of the answers, set apart. */
  readonly unknown?: { readonly label: string; readonly count: number } | undefined
  /** All the figures in a sentence, for those who hear the drawing. */
  readonly label: string
}

/** The tallest column and where the columns stand, in em of the drawing's type: it grows with the reader's. */
const TALLEST = 6.5
const GROUND = 8

/** How many gave each answer on a scale: a column for each, with its count on top. */
export function Distribution({ counts, from, ends, median, unknown, label }: Props) {
  const most = Math.max(unknown?.count ?? 0, ...counts)
  const column = (count: number, index: number, all: number, value?: number) => {
    const height = (percent(count, most) * TALLEST) / 100
    const middle = `${percent(index + 0.5, all)}%`
    return (
      <g key={index}>
        <rect
          x={`${percent(index + 0.15, all)}%`}
          y={`${GROUND - height}em`}
          width={`${percent(0.7, all)}%`}
          height={`${height}em`}
        />
        <text x={middle} y={`${GROUND - height - 0.4}em`}>
          {count}
        </text>
        <text x={middle} y={`${GROUND + 1.3}em`}>
          {value}
        </text>
      </g>
    )
  }
  const at = median === undefined ? undefined : percent(median - from + 0.5, counts.length)
  return (
    <div class={unknown ? 'distribution is-apart' : 'distribution'} role="img" aria-label={label}>
      <svg aria-hidden="true" class={at === undefined ? undefined : 'has-median'}>
        {counts.map((count, index) => column(count, index, counts.length, from + index))}
        <line x2="100%" y1={`${GROUND}em`} y2={`${GROUND}em`} />
        {median !== undefined && at !== undefined && (
          <svg aria-hidden="true" x={`${at}%`} y={`${GROUND + 1.8}em`} class={at > 50 ? 'is-late' : undefined}>
            <path d="M0 0l6 11h-12z" />
            <text x={at > 50 ? -10 : 10} y="0.9em">
              {text.median(median)}
            </text>
          </svg>
        )}
      </svg>
      {unknown && (
        <svg aria-hidden="true" class="distribution_unknown">
          {column(unknown.count, 0, 1)}
          <line x2="100%" y1={`${GROUND}em`} y2={`${GROUND}em`} />
        </svg>
      )}
      <div>
        <span>
          <b>{from}</b> {ends[0]}
        </span>
        <span>
          <b>{from + counts.length - 1}</b> {ends[1]}
        </span>
      </div>
      {unknown && <div class="distribution_unknown">{unknown.label}</div>}
    </div>
  )
}
