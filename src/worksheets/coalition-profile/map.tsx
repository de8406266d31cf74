import { readings, resultText } from './reading-text.ts'
import type { Fit } from './rules.ts'

/** The four fields of the map, each with its place. */
const fields: readonly (readonly [fit: Fit, column: number, row: number])[] = [
  ['light', 0, 0],
  ['steady', 1, 0],
  ['light-and-safe', 0, 1],
  ['full', 1, 1]
]
const SIDE = 84
const EDGE = 22

/** Where a coalition stands between months and years, alike and very different. What it says stands beside it in words. */
export function FitMap({ fit }: { fit: Fit }) {
  const { map, mapLabel } = resultText
  const across = EDGE + SIDE
  return (
    <svg
      class="coalition-profile_map"
      viewBox={`0 0 ${EDGE + 2 * SIDE + 2} ${EDGE + 2 * SIDE + 2}`}
      role="img"
      aria-label={mapLabel(readings[fit].name)}
    >
      <text x={EDGE + SIDE / 2} y={EDGE - 8}>
        {map.short}
      </text>
      <text x={across + SIDE / 2} y={EDGE - 8}>
        {map.long}
      </text>
      <text transform={`translate(${EDGE - 8} ${EDGE + SIDE / 2}) rotate(-90)`}>{map.alike}</text>
      <text transform={`translate(${EDGE - 8} ${across + SIDE / 2}) rotate(-90)`}>{map.different}</text>
      {fields.map(([name, column, row]) => {
        const x = EDGE + column * SIDE
        const y = EDGE + row * SIDE
        return (
          <g key={name} class={name === fit ? 'is-here' : undefined}>
            <rect x={x} y={y} width={SIDE} height={SIDE} />
            {name === fit && (
              <>
                <circle cx={x + SIDE / 2} cy={y + SIDE / 2 - 8} r="9" />
                <text x={x + SIDE / 2} y={y + SIDE / 2 + 22}>
                  {map.you}
                </text>
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}
