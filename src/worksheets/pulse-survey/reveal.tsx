import { useEffect, useRef } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { answersIn } from './answering.ts'
import type { PulseSurvey } from './index.ts'
import { revealText as text } from './parts-text.ts'
import { shown, unanimousIn } from './results.ts'
import { MOST_COUNT } from './tally.ts'

interface Props extends ViewProps<PulseSurvey> {
  readonly close: () => void
  readonly done: () => void
}

/** The step before the counts are seen, which cannot be taken back: what it will tell, and the ways out of it. */
export function Reveal({ value, change, close, done }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const unanimous = unanimousIn(value)
  const show = (kept: readonly string[] = []) => {
    close()
    done()
    change((sheet) => shown(sheet, kept))
  }
  const label = value.closed ? text.add : unanimous.length > 0 ? text.showAll : text.show
  return (
    <div ref={panel} tabIndex={-1} class="pulse-survey_part">
      <p>{value.closed ? text.late(answersIn(value, 'late')) : text.ready(answersIn(value, 'counts'), value.asked)}</p>
      {answersIn(value, 'hands') > 0 && <p class="warn">{text.inHand(answersIn(value, 'hands'))}</p>}
      <NumberLine
        label={text.asked}
        name="asked-now"
        value={value.asked}
        least={1}
        most={MOST_COUNT}
        change={(asked) => change((sheet) => ({ ...sheet, asked }))}
      />
      {unanimous.length > 0 && <p class="warn">{text.unanimous}</p>}
      <div class="buttons">
        {unanimous.length > 0 && (
          <button type="button" class="main" onClick={() => show(unanimous)}>
            {text.keepBack}
          </button>
        )}
        <button type="button" class={unanimous.length > 0 ? '' : 'main'} onClick={() => show()}>
          {label}
        </button>
        <button type="button" onClick={close}>
          {text.wait}
        </button>
      </div>
    </div>
  )
}
