import './view.css'
import { useRef } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import { type PlacedViewProps, island } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { recordFields, sheetFields } from '#ui/record-fields.tsx'
import { useEarlier } from '#ui/use-earlier.tsx'
import { type ConflictProtocol as Sheet, blankStep, conflictProtocol } from './index.ts'
import { MOST_DAYS, isBegun, isEmpty } from './ladder.ts'
import { text } from './text.ts'

const Shown = later(() => import('./shown.tsx'))

function View({ value, change, origin }: PlacedViewProps<Sheet>) {
  const hasSteps = isBegun(value)
  const form = useRef<HTMLDivElement>(null)
  const earlier = useEarlier(conflictProtocol, !hasSteps, isBegun)
  const { field, line, person, day } = sheetFields({ value, change }, text)
  /** The button goes with what it does: the focus goes to what it has written. */
  const begin = (update: (sheet: Sheet) => Sheet) => {
    change(update)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.items textarea')?.focus())
  }
  const startCommon = async () => {
    const { common } = await import('./common.ts')
    begin((sheet) => ({ ...sheet, steps: [...common] }))
  }

  return (
    <div ref={form} class="conflict-protocol">
      {line('scope', text.hints.scope)}
      <div class="conflict-protocol_steps">
        <h3>{text.steps}</h3>
        {!hasSteps && (
          <div class="buttons">
            <button type="button" class="main" onClick={() => void startCommon().catch(() => {})}>
              {text.common}
            </button>
            {earlier && (
              <button
                type="button"
                onClick={() => begin((sheet) => ({ ...conflictProtocol.prefill(earlier), date: sheet.date }))}
              >
                {text.earlier(dayInWords(earlier.adopted || earlier.date) || text.anEarlier)}
              </button>
            )}
          </div>
        )}
        <Items
          ordered
          {...listOf({ value, change }, 'steps')}
          blank={(id) => ({ ...blankStep, id })}
          add={text.addStep}
          nameOf={({ action }, place) => action || text.stepAt(place)}
          isEmpty={isEmpty}
          draw={(step, put) => {
            const fields = recordFields(step, put, text, step.id)
            return (
              <div class="conflict-protocol_step">
                {fields.line('action')}
                {fields.line('who')}
                <NumberLine
                  label={text.days}
                  name={`days-${step.id}`}
                  value={step.days}
                  least={0}
                  most={MOST_DAYS}
                  change={(days) => put({ days })}
                />
                {fields.line('settled')}
              </div>
            )
          }}
        />
      </div>
      {hasSteps && <Shown value={value} origin={origin} />}
      <div class="conflict-protocol_rules">
        {line('pause', text.hints.pause)}
        {line('say', text.hints.say)}
        {line('seat', text.hints.seat)}
        {line('between', text.hints.between)}
      </div>
      <div class="conflict-protocol_end">
        {day('adopted')}
        <LookAgain
          {...field('review')}
          from={value.adopted || value.date}
          months={12}
          offer={text.inAYear}
          event={{ uid: 'review', title: text.reviewTitle, note: value.hangs }}
          calendar={{ coalition: value.coalition, title: text.reviewTitle, date: value.date }}
        />
        {line('hangs')}
        {person('keeper')}
      </div>
    </div>
  )
}

export default island(conflictProtocol, View)
