import { dayInWords } from '#workbook/day.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { handing, inShort, lookedAt } from './handing.ts'
import type { WorkPlan } from './index.ts'
import { LoadShown } from './load.tsx'
import { words } from './plan-text.ts'
import type { Show, Standing } from './standing.ts'

const MOST_NAMED = 3

interface Props extends ViewProps<WorkPlan> {
  readonly today: string
  readonly standing: Standing
  readonly show: (show: Show) => void
}

/** What stands under the tasks: what to look at, the way to the agenda, and who carries what. */
export function Overview({ value, change, today, standing, show }: Props) {
  const { tasks, members } = value
  const all = lookedAt(tasks, standing)
  return (
    <>
      <h3>{words.lookOn(dayInWords(today))}</h3>
      {all.length === 0 && <p>{words.nothing}</p>}
      {all.map(({ reason, tasks: found }) => {
        const title = words.found[reason](found.length)
        return (
          <div key={reason} class="warn work-plan_found">
            <b>{title}</b>
            <ul>
              {found.slice(0, MOST_NAMED).map((task) => (
                <li key={task.id} dir="auto">
                  {inShort(task)}
                </li>
              ))}
              {found.length > MOST_NAMED && <li>{words.more(found.length - MOST_NAMED)}</li>}
            </ul>
            <button type="button" aria-label={words.showThese(title)} onClick={() => show(reason)}>
              {words.show}
            </button>
          </div>
        )
      })}
      {all.length > 0 && (
        <p class="hand-on">
          {words.toAgenda}{' '}
          <HandOverLink to="agenda" handing={() => handing(value, standing)}>
            {words.agenda}
          </HandOverLink>
        </p>
      )}
      <LoadShown members={members} tasks={tasks} change={change} standing={standing} />
    </>
  )
}
