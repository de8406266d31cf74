import type { RefObject } from 'preact'
import { dayInWords } from '#workbook/day.ts'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { handing, inShort, lookedAt } from './handing.ts'
import type { Task, WorkPlan } from './index.ts'
import { outcomeOf, outcomes } from './outcome.ts'
import { words } from './plan-text.ts'
import { type Standing, arranged } from './standing.ts'

interface Props {
  readonly before: readonly Task[]
  readonly value: WorkPlan
  readonly standing: Standing
  readonly heading: RefObject<HTMLHeadingElement>
}

/** What the review came to, and what is due before the next one, to be read out. */
export function Summary({ before, value, standing, heading }: Props) {
  const outcome = outcomeOf(before, value.tasks, standing)
  const lists = [
    ...outcomes.map((name) => [words.outcomes[name], outcome[name]] as const),
    [
      words.readOut(dayInWords(standing.until)),
      arranged(value.tasks, { show: 'soon', order: 'due' }, standing)
    ] as const
  ].filter(([, tasks]) => tasks.length > 0)
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.reviewed(before.length)}
      </h3>
      <dl class="work-plan_outcome">
        {lists.map(([title, tasks]) => (
          <div key={title}>
            <dt>
              {title} ({tasks.length})
            </dt>
            {tasks.map((task) => (
              <dd key={task.id} dir="auto">
                {inShort(task)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {lookedAt(value.tasks, standing).length > 0 && (
        <p class="hand-on">
          {words.toAgenda}{' '}
          <HandOverLink to="agenda" handing={() => handing(value, standing)}>
            {words.agenda}
          </HandOverLink>
        </p>
      )}
    </>
  )
}
