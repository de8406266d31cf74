import { isolated } from '#workbook/isolated.ts'
import type { Deciders } from './deciders.ts'
import { type Gap, sayGap } from './gaps.ts'
import { words } from './matrix-text.ts'

interface Props {
  readonly gaps: readonly Gap[]
  readonly deciders: Deciders
  readonly go: (row: string) => void
}

/** What to look at, in words, each with the way to the row. */
export function Warnings({ gaps, deciders, go }: Props) {
  return (
    <section class="decision-matrix_gaps">
      <h3>{words.gaps}</h3>
      {gaps.length === 0 && <p>{words.noGaps}</p>}
      {gaps.map((gap) => {
        const [title, why] = sayGap(gap, deciders, isolated)
        const [first] = gap.rows
        return (
          <div key={gap.kind + first?.id} class="warn">
            <p>
              <b>{title}</b> {why}
            </p>
            <button type="button" aria-label={`${words.goThere}: ${title}`} onClick={() => first && go(first.id)}>
              {words.goThere}
            </button>
          </div>
        )
      })}
    </section>
  )
}
