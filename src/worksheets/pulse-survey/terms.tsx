import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { PulseSurvey } from './index.ts'
import { text } from './text.ts'

const Setup = later(() => import('./setup.tsx'))

/** Opens what can be set before the first answer. */
export function Terms(props: ViewProps<PulseSurvey>) {
  const [open, setOpen] = useState(false)
  return (
    <div class="pulse-survey_screen">
      <div class="buttons">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.change}
        </button>
      </div>
      {open && <Setup {...props} />}
    </div>
  )
}
