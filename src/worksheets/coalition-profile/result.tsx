import css from './result.css?inline'
import { adopt } from '#ui/adopt.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { Remedy } from '#ui/remedy.tsx'
import type { CoalitionProfile } from './index.ts'
import { FitMap } from './map.tsx'
import { advice, readings, resultText as text, skipped } from './reading-text.ts'
import { type Measure, type Reading, readingOf } from './rules.ts'

adopt(css)

/** So many are taken first; the others can wait for them. */
const FIRST = 3

/** How much structure fits, in words and on a map, and what to take, in order. */
export default function Result({ value, change }: ViewProps<CoalitionProfile>) {
  const reading = readingOf(value.traits)
  if (!reading) return null
  const { fit, measures, skips } = reading
  const { name, words } = readings[fit]
  return (
    <section class="coalition-profile_result">
      <h3>{text.reading}</h3>
      <div class="coalition-profile_reading">
        <FitMap fit={fit} />
        <div>
          <p class="coalition-profile_name">{name}</p>
          <p>{words}</p>
          <p>{skipsInWords(skips)}</p>
        </div>
      </div>
      <h3>{text.first}</h3>
      <Measures measures={measures.slice(0, FIRST)} fit={name} value={value} change={change} />
      {measures.length > FIRST && (
        <details>
          <summary>{text.others(measures.length - FIRST)}</summary>
          <Measures measures={measures.slice(FIRST)} fit={name} value={value} change={change} />
        </details>
      )}
    </section>
  )
}

export const skipsInWords = (skips: Reading['skips']): string =>
  skips.length === 0 ? text.skipNothing : text.skip(skips.map((skip) => skipped[skip]).join(', '))

interface Props extends ViewProps<CoalitionProfile> {
  readonly measures: readonly Measure[]
  readonly fit: string
}

function Measures({ measures, fit, value: { coalition, next, who, by }, change }: Props) {
  return (
    <ul>
      {measures.map((measure) => {
        const { do: title, chapter, worksheet } = advice[measure]
        const item = { kind: 'change' as const, text: title, note: fit, who, by }
        return (
          <li key={measure}>
            <p>
              <b>{title}</b>
            </p>
            <Remedy
              chapter={chapter}
              worksheet={worksheet}
              handing={() => ({ coalition, from: 'coalition-profile', items: [item] })}
            />
            <button
              type="button"
              aria-pressed={next === title}
              onClick={() => change((sheet) => ({ ...sheet, next: title }))}
            >
              {next === title ? text.taken : text.take} <span class="unseen">{title}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
