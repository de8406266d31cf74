import { Line } from '#ui/fields.tsx'
import type { Agenda, Item } from './index.ts'
import { isEmpty, planOf } from './items.ts'
import { partsText as text } from './parts-text.ts'
import { minuteOf, timesFrom } from './times.ts'
import { itemsOf } from './written.ts'

interface Props {
  readonly sheet: Agenda
  readonly item: Item
  readonly put: (part: Partial<Item>) => void
}

/** When an item begins and, once it has had its turn, what became of it. */
export function Became({ sheet, item, put }: Props) {
  if (isEmpty(item)) return null
  const { state, spent, record } = item
  const start = minuteOf(sheet.start)
  const items = itemsOf(sheet)
  const times =
    start === undefined
      ? []
      : timesFrom(
          start,
          items.map(({ minutes }) => minutes)
        )
  return (
    <>
      <span class="agenda_time">{times[items.indexOf(item)]}</span>
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
