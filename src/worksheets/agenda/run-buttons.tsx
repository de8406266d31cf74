import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Agenda } from './index.ts'
import { partsText } from './parts-text.ts'
import { text } from './text.ts'
import { afresh, currentOf } from './turns.ts'
import { hasBegun, itemsOf } from './written.ts'

const Run = later(() => import('./run.tsx'))

/** Begins the meeting, or goes on with it; while it has stopped, says so. */
export function RunButtons({ value, change }: ViewProps<Agenda>) {
  const [isOpen, setOpen] = useState(false)
  const begun = hasBegun(value)
  const label = !begun ? text.run : currentOf(value) ? partsText.goOn : partsText.readOut
  return (
    <div class="buttons">
      {begun && currentOf(value) && !isOpen && <p class="agenda_hint">{partsText.stopped}</p>}
      <button type="button" class="main" disabled={itemsOf(value).length === 0} onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && <Run value={value} change={change} close={() => setOpen(false)} />}
    </div>
  )
}

/** Forgets what a rehearsal took, apart from what is pressed at a meeting. */
export function Afresh({ value, change }: ViewProps<Agenda>) {
  if (!hasBegun(value)) return null
  return (
    <div class="buttons agenda_afresh">
      <button
        type="button"
        onClick={({ currentTarget }) => {
          const sheet = currentTarget.closest('.agenda')
          change(afresh)
          sheet?.querySelector<HTMLElement>('.agenda_head .main')?.focus()
        }}
      >
        {partsText.afresh}
      </button>
      <p class="agenda_hint">{partsText.afreshHint}</p>
    </div>
  )
}
