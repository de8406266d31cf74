import { percent } from '#workbook/scale.ts'
import type { Item } from './index.ts'
import { partsText as text } from './parts-text.ts'
import type { Sum } from './sum.ts'

const kinds = ['decision', 'update', 'discussion', 'open', 'free'] as const

/** Narrower than this, in percent of the strip, an item has no room for its number. */
const LEAST = 3.5

/** The meeting as a strip: each item as long as its minutes, darker the more it asks of people. What it shows is in the list above it. */
export function Strip({ items, sum }: { items: readonly Item[]; sum: Sum }) {
  if (sum.total === 0) return null
  const length = sum.total + sum.free
  const most = Math.max(sum.total, length)
  const shown = [
    ...items.map(({ outcome, minutes }, index) => ({ kind: outcome || ('open' as const), minutes, number: index + 1 })),
    ...(sum.free > 0 ? [{ kind: 'free' as const, minutes: sum.free, number: 0 }] : [])
  ]
  let at = 0
  return (
    <figure class="agenda_strip">
      <svg aria-hidden="true">
        {shown.map(({ kind, minutes, number }, index) => {
          const [from, width] = [percent(at, most), percent(minutes, most)]
          at += minutes
          return (
            <g key={index} class={`is-${kind}`}>
              <rect x={`${from}%`} width={`${width}%`} />
              {number > 0 && width >= LEAST && (
                <text x={`${from + width / 2}%`} y="50%">
                  {number}
                </text>
              )}
            </g>
          )
        })}
        {sum.free < 0 && <line x1={`${percent(length, most)}%`} x2={`${percent(length, most)}%`} y2="100%" />}
      </svg>
      <figcaption>
        {kinds
          .filter((kind) => shown.some((one) => one.kind === kind))
          .map((kind) => (
            <span key={kind}>
              <i class={`is-${kind}`} /> {text.strip[kind]}
            </span>
          ))}
      </figcaption>
    </figure>
  )
}
