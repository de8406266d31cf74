import type { Answer, Tally } from './priorities.ts'
import { answers as words } from './text.ts'

const STRIDE = 46

/** The result as a picture: a beam on posts. A yes stands, a not sure is drawn in dashes, a no is a gap with a cross. */
export function Posts({ answers, tally }: { answers: readonly Answer['answer'][]; tally: Tally }) {
  const width = answers.length * STRIDE
  return (
    <svg
      class="health-checklist_posts"
      viewBox={`0 0 ${width} 92`}
      role="img"
      aria-label={`${words.yes}: ${tally.yes}. ${words.no}: ${tally.no}. ${words.unsure}: ${tally.unsure}.`}
    >
      <path class="beam" d={`M0 6H${width}`} />
      {answers.map((answer, index) => {
        const x = index * STRIDE + STRIDE / 2
        return (
          <g key={index} class={answer || 'open'}>
            {answer === 'no' ? (
              <path d={`M${x - 8} 32l16 16m0 -16l-16 16`} />
            ) : (
              <rect x={x - 9} y="12" width="18" height="56" />
            )}
            <text x={x} y="88" text-anchor="middle">
              {index + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
