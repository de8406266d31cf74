import { Line } from '#ui/fields.tsx'
import type { Agenda, Item } from './index.ts'
import { planOf } from './items.ts'
import { partsText as text } from './parts-text.ts'
import { minuteOf, timesFrom } from './times.ts'
import { itemsOf } from './written.ts'

/** When each item begins, by its id; of no item where nobody said when the meeting does. */
export function timesOf(sheet: Agenda): ReadonlyMap<string, string> {
  const items = itemsOf(sheet)
  const start = minuteOf(sheet.start)
  const times =
    start === undefined
      ? []
      : timesFrom(
          start,
          items.map(({ minutes }) => minutes)
        )
  return new Map(items.map(({ id }, index) => [id, times[index] ?? '']))
}

interface Props {
  readonly item: Item
  readonly time: string
  readonly put: (part: Partial<Item>) => void
}

/** When an item begins and, once it has had its turn, what became of it. */
export function Became({ item, time, put }: Props) {
  const { state, spent, record } = item
  return (
    <>
      <span class="agenda_time">{time}</span>
      {(state !== '' || spent > 0 || record !== '') && (
        <div class="agenda_became">
          {state === 'moved' ? <p>{text.moved}</p> : spent > 0 && <p>{text.took(planOf(item), spent)}</p>}
          <Line
            label={text.record}
            name={`record-${item.id}`}
            value={record}
            change={(next) => put({ record: next })}
          />
        </div>
      )}
    </>
  )
}
