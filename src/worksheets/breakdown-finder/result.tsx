import css from './result.css?inline'
import type { Handing } from '#workbook/hand-over.ts'
import { adopt } from '#ui/adopt.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { Remedy } from '#ui/remedy.tsx'
import { type Cause, causeOf, causesText as text } from './causes-text.ts'
import { type Check, allHolds, findingsOf } from './findings.ts'
import type { BreakdownFinder } from './index.ts'
import { symptoms } from './text.ts'

adopt(css)

/** What the answers point to: for each structure that is missing its effect, the change, and where to make it. */
export default function Result({ value, change }: ViewProps<BreakdownFinder>) {
  const { coalition, symptom, seen, who, by } = value
  const handing = (found: Cause) => () => ({
    coalition,
    from: 'breakdown-finder',
    items: [
      { kind: 'point' as const, text: seen || (symptom && symptoms[symptom]), note: found.cause },
      { kind: 'change' as const, text: found.change, note: found.cause, who, by }
    ]
  })
  return (
    <section class="breakdown-finder_result">
      <h3>{text.points}</h3>
      {allHolds(value) ? (
        <p>
          {text.holds} {text.read} <a href={text.holdsChapter.path}>{text.holdsChapter.title}</a>
        </p>
      ) : (
        <p class="field_label">{text.pointsHint}</p>
      )}
      <ol>
        {findingsOf(value).map((check) => (
          <Finding
            key={check.name}
            check={check}
            handing={handing(causeOf(check))}
            take={(next) => change((sheet) => ({ ...sheet, change: next }))}
            isTaken={value.change === causeOf(check).change}
          />
        ))}
      </ol>
    </section>
  )
}

interface FindingProps {
  readonly check: Check
  readonly handing: () => Handing
  readonly take: (change: string) => void
  readonly isTaken: boolean
}

function Finding({ check, handing, take, isTaken }: FindingProps) {
  const { cause, change, chapter, worksheet } = causeOf(check)
  return (
    <li>
      {check.answer === 'unsure' && (
        <p>
          <b>{text.find}</b> {check.question}
        </p>
      )}
      <p>{cause}</p>
      <p>
        <b>{change}</b>
      </p>
      <Remedy chapter={chapter} worksheet={worksheet} handing={handing} />
      <button type="button" aria-pressed={isTaken} onClick={() => take(change)}>
        {isTaken ? text.taken : text.take} <span class="unseen">{change}</span>
      </button>
    </li>
  )
}
