import './timeline.css'
import { percent } from '#workbook/scale.ts'

/** From one `day` `until` another, `YYYY-MM-DD`. Spans of one row stand on one line. */
export interface Span {
  readonly id: string
  readonly row: string
  readonly day: string
  readonly until: string
  readonly label: string
}

interface Props {
  /** What it shows, in words: the same stands in a table beside it. */
  readonly label: string
  readonly spans: readonly Span[]
}

/** Spans of time in rows, on one scale, with the days on which something ends. */
export function Timeline({ label, spans }: Props) {
  const rows = [...new Set(spans.map(({ row }) => row))]
  const times = spans.flatMap(({ day, until }) => [Date.parse(day), Date.parse(until)])
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const at = (day: string) => percent(Date.parse(day), last, first)
  const ends = [...new Set(spans.flatMap(({ day, until }) => [day, until]))].sort()
  const onPhone = spread(ends, at, 22)
  return (
    <div class="timeline" role="img" aria-label={label}>
      {rows.map((row) => (
        <div key={row} class="timeline_row">
          <bdi>{row}</bdi>
          <svg aria-hidden="true">
            {inRow(spans, row).map((span) => (
              <svg key={span.id} aria-hidden="true" x={`${at(span.day)}%`} width={`${at(span.until) - at(span.day)}%`}>
                <rect width="100%" height="100%" />
                <foreignObject width="100%" height="100%">
                  <bdi class="timeline_name">{span.label}</bdi>
                </foreignObject>
              </svg>
            ))}
          </svg>
        </div>
      ))}
      <div class="timeline_row">
        <bdi />
        <svg class="timeline_scale" aria-hidden="true">
          {spread(ends, at, 14).map((day) => (
            <g key={day} class={`${at(day) > 90 ? 'is-last' : ''} ${onPhone.includes(day) ? '' : 'is-wide'}`}>
              <line x1={`${at(day)}%`} x2={`${at(day)}%`} y2="6" />
              <text x={`${at(day)}%`} y="20">
                {monthOf(day)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}

const inRow = (spans: readonly Span[], row: string) => spans.filter((span) => span.row === row)

/** Those of `days` whose words have room beside each other, each so many percent wide: first, last, and what fits between. */
function spread(days: readonly string[], at: (day: string) => number, room: number): readonly string[] {
  const shown: string[] = []
  for (const day of days) {
    const fits = at(day) - at(shown.at(-1) ?? day) > room && at(day) < 100 - 2 * room
    if (shown.length === 0 || at(day) > 99 || fits) shown.push(day)
  }
  return shown
}

const monthOf = (day: string) =>
  new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
