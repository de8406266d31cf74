import { useRef, useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { answersIn, batchOf } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { showText as text } from './parts-text.ts'
import { isLateTelling } from './results.ts'
import { Reveal } from './reveal.tsx'

interface Props extends ViewProps<PulseSurvey> {
  /** Called once the counts are shown. */
  readonly done: () => void
}

/** Whether and when the counts are shown: at first, and again with those that came late. Until then only their number is seen. */
export function Show({ value, change, done }: Props) {
  const [asking, setAsking] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const { closed, threshold, asked } = value
  const count = answersIn(value, batchOf(value))
  const canShow = closed ? !isLateTelling(value) : count >= threshold
  const words = closed ? text.waiting(count, threshold) : count < threshold ? text.tooFew(threshold) : text.wait
  return (
    <div class="pulse-survey_screen pulse-survey_part">
      {!closed && <h3>{text.title}</h3>}
      {!closed && asked > 0 && count > asked && <p class="warn">{text.tooMany(count, asked)}</p>}
      {!closed && asked > 0 && asked < threshold && <p class="warn">{text.tooFewAsked(asked, threshold)}</p>}
      <p>{words}</p>
      {canShow && (
        <div class="buttons">
          <button ref={toggle} type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {closed ? text.addLate : text.close}
          </button>
        </div>
      )}
      {asking && canShow && (
        <Reveal
          value={value}
          change={change}
          close={() => {
            toggle.current?.focus()
            setAsking(false)
          }}
          done={done}
        />
      )}
    </div>
  )
}
