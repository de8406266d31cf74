import { useRef, useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Agenda } from './index.ts'
import { partsText } from './parts-text.ts'
import { text } from './text.ts'
import { afresh, currentOf } from './turns.ts'
import { hasBegun, itemsOf } from './written.ts'

const Run = later(() => import('./run.tsx'))

/** Begins the meeting, or goes on with it; and forgets a rehearsal. */
export function RunButtons({ value, change }: ViewProps<Agenda>) {
  const [isOpen, setOpen] = useState(false)
  const main = useRef<HTMLButtonElement>(null)
  const begun = hasBegun(value)
  const label = !begun ? text.run : currentOf(value) ? partsText.goOn : partsText.readOut
  return (
    <div class="buttons">
      {begun && (
        <button
          type="button"
          onClick={() => {
            change(afresh)
            main.current?.focus()
          }}
        >
          {partsText.afresh}
        </button>
      )}
      <button
        ref={main}
        type="button"
        class="main"
        disabled={itemsOf(value).length === 0}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && <Run value={value} change={change} close={() => setOpen(false)} />}
    </div>
  )
}
