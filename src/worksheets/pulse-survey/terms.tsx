import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { PulseSurvey } from './index.ts'
import { text } from './text.ts'

const Setup = later(() => import('./setup.tsx'))

/** Who is asked, in a line, and the way to change it. */
export function Terms(props: ViewProps<PulseSurvey>) {
  const [open, setOpen] = useState(false)
  const { unit, asked } = props.value
  return (
    <div class="pulse-survey_screen">
      <div class="buttons">
        <span class="pulse-survey_hint">
          {text.units[unit]}
          {text.asked(asked)}
        </span>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.change}
        </button>
      </div>
      {open && <Setup {...props} />}
    </div>
  )
}
