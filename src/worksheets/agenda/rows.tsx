import { Choice, Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { keepFocus, singlePress } from '#ui/single-press.ts'
import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { type Agenda, item as itemField } from './index.ts'
import { isEmpty, withItemAt } from './items.ts'
import { MOST_MINUTES } from './limits.ts'
import type { Parts } from './parts.tsx'
import { outcomes, text } from './text.ts'

/** The minutes of what a meeting opens with. */
const MINUTES = 5

const options = [
  { value: 'decision', label: outcomes.decision },
  { value: 'update', label: outcomes.update },
  { value: 'discussion', label: outcomes.discussion }
] as const

type Opening = (typeof text.openings)[number]

interface Props extends ViewProps<Agenda> {
  /** Clock times and what came of an item: there once something is on the agenda. */
  readonly parts: Parts | undefined
}

/** The items, in order, each with its outcome and its limit; and what every meeting may open with, on one press. */
export function Rows({ value, change, parts }: Props) {
  const isOn = ({ topic }: Opening) => value.items.some((item) => item.topic === topic)
  const open = ({ topic }: Opening) => {
    const place = text.openings
      .slice(
        0,
        text.openings.findIndex((one) => one.topic === topic)
      )
      .filter(isOn).length
    const item = { ...blankOf(itemField), id: newId(), topic, outcome: 'update' as const, minutes: MINUTES }
    change((sheet) => ({ ...sheet, items: withItemAt(sheet.items, item, place) }))
    requestAnimationFrame(() => document.getElementsByName(`topic-${item.id}`)[0]?.focus())
  }
  const times = parts?.timesOf(value)
  const waiting = text.openings.filter((opening) => !isOn(opening))
  return (
    <>
      {waiting.length > 0 && (
        <div class="buttons">
          {waiting.map((opening) => (
            <button
              key={opening.topic}
              type="button"
              onMouseDown={keepFocus}
              onClick={singlePress(() => open(opening))}
            >
              {opening.add}
            </button>
          ))}
        </div>
      )}
      <Items
        kind="agenda_items"
        ordered
        {...listOf({ value, change }, 'items')}
        blank={(id) => ({ ...blankOf(itemField), id })}
        add={text.addItem}
        isEmpty={isEmpty}
        nameOf={(item, place) => item.topic || text.item(place)}
        draw={(item, put, place) => (
          <>
            <div class="agenda_item">
              <Line
                label={text.topic}
                name={`topic-${item.id}`}
                value={item.topic}
                change={(topic) => put({ topic })}
              />
              <Choice
                legend={<span class="unseen">{text.outcome(item.topic || text.item(place))}</span>}
                name={`outcome-${item.id}`}
                value={item.outcome}
                change={(outcome) => put({ outcome })}
                options={options}
              />
              <NumberLine
                label={text.minutes}
                name={`minutes-${item.id}`}
                value={item.minutes}
                least={0}
                most={MOST_MINUTES}
                change={(minutes) => put({ minutes })}
              />
              <NameLine label={text.lead} name={`lead-${item.id}`} value={item.lead} change={(lead) => put({ lead })} />
              <Line label={text.note} name={`note-${item.id}`} value={item.note} change={(note) => put({ note })} />
            </div>
            {parts && <parts.Became item={item} time={times?.get(item.id) ?? ''} put={put} />}
          </>
        )}
      />
    </>
  )
}
