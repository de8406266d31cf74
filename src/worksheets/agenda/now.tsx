import { Clock } from '#ui/clock.tsx'
import type { Agenda } from './index.ts'
import { Pace } from './pace.tsx'
import { runText as text } from './run-text.ts'
import { currentOf, stopwatchOf } from './turns.ts'
import { itemsOf } from './written.ts'

interface Props {
  readonly sheet: Agenda
  readonly timeUp: () => void
}

/** What everybody may see: the item and what there is to be at its end, the time, and what comes next. The same at hand and on the wall. */
export function Now({ sheet, timeUp }: Props) {
  const current = currentOf(sheet)
  if (!current) return <p class="stage_subject">{text.done}</p>
  const { id, topic, outcome, lead, minutes } = current
  const coming = itemsOf(sheet).find((item) => item.state === '' && item !== current)
  return (
    <div class="agenda_now">
      <p class={`agenda_aim is-${outcome || 'open'}`}>{text.aims[outcome]}</p>
      <p class="stage_subject">
        <span dir="auto">{topic || text.item}</span>
        {lead && (
          <span class="stage_aside">
            {text.ledBy} <bdi>{lead}</bdi>
          </span>
        )}
      </p>
      {minutes > 0 ? (
        <Clock key={`${id} ${minutes}`} {...stopwatchOf(sheet)} seconds={minutes * 60} timeUp={timeUp} />
      ) : (
        <p class="stage_next">{text.noLimit}</p>
      )}
      <Pace sheet={sheet} />
      <p class="stage_next" dir="auto">
        {coming ? text.upNext(coming.topic || text.item, coming.minutes) : text.last}
      </p>
    </div>
  )
}
