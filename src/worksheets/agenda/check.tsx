import type { Agenda } from './index.ts'
import { partsText as text } from './parts-text.ts'
import { Strip } from './strip.tsx'
import { cutsFor, sumOf } from './sum.ts'
import { minuteOf, timeOf } from './times.ts'
import { currentOf } from './turns.ts'
import { hasBegun, itemsOf } from './written.ts'

/** Whether the items fit into the meeting, and what is missing of them; once it is over, nothing. */
export function Check({ sheet }: { sheet: Agenda }) {
  const items = itemsOf(sheet)
  if (items.length === 0 || (hasBegun(sheet) && !currentOf(sheet))) return null
  const sum = sumOf(sheet)
  const start = minuteOf(sheet.start)
  const gaps = [
    [text.noOutcome, items.filter(({ outcome }) => outcome === '')],
    [text.noLead, items.filter(({ lead }) => lead.trim() === '')],
    [text.noLimit, items.filter(({ minutes }) => minutes === 0)]
  ] as const
  return (
    <div class={sum.free < 0 ? 'agenda_check is-over' : 'agenda_check'}>
      <p aria-live="polite">
        <b>{text.sum(sum, sheet.minutes, cutsFor(items, -sum.free))}</b>{' '}
        {start !== undefined && text.ends(timeOf(start + sum.total), timeOf(start + sheet.minutes))}
      </p>
      <Strip items={items} sum={sum} />
      <ul>
        {gaps
          .filter(([, items]) => items.length > 0)
          .map(([gap, items]) => (
            <li key={gap}>
              {gap}: {text.names(items)}
            </li>
          ))}
      </ul>
    </div>
  )
}
