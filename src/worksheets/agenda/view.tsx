import './view.css'
import { useState } from 'preact/hooks'
import { DayField } from '#ui/fields.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { text as uiText } from '#ui/text.ts'
import { usePart } from '#ui/use-part.tsx'
import { type Agenda as Sheet, agenda } from './index.ts'
import { isWritten } from './items.ts'
import { Rows } from './rows.tsx'
import { SetUp } from './setup.tsx'
import { TakenDown } from './taken-down.tsx'
import { text } from './text.ts'

function View({ value, change }: ViewProps<Sheet>) {
  const [asked, setAsked] = useState(0)
  const written = isWritten(value)
  const part = usePart(written, asked, () => import('./parts.tsx'))
  const parts = written && typeof part === 'object' ? part.parts : undefined
  return (
    <div class={parts ? 'agenda is-written' : 'agenda'}>
      <div class="agenda_form">
        <SetUp value={value} change={change} />
        <div class="agenda_head">
          <h3>{text.items}</h3>
          {parts ? (
            <parts.RunButtons value={value} change={change} />
          ) : (
            <button type="button" disabled={!written} onClick={() => setAsked(asked + 1)}>
              {text.run}
            </button>
          )}
        </div>
        {part === 'failed' && (
          <p class="warn" role="alert">
            {uiText.notLoaded}
          </p>
        )}
        <p class="agenda_hint">{text.hint}</p>
        <Rows value={value} change={change} parts={parts} />
        {parts && <parts.Check sheet={value} />}
        {parts && <parts.Afresh value={value} change={change} />}
        <TakenDown value={value} change={change} />
        <div class="agenda_next">
          <DayField
            label={text.next}
            name="next"
            value={value.next}
            change={(next) => change((sheet) => ({ ...sheet, next }))}
          />
          {parts && <parts.NextInCalendar sheet={value} />}
        </div>
        {parts && <parts.HandOn sheet={value} />}
      </div>
      {parts && <parts.Paper sheet={value} />}
    </div>
  )
}

export default island(agenda, View)
