import { useEffect, useRef, useState } from 'preact/hooks'
import { Dialog } from '#ui/dialog.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { useWakeLock } from '#ui/use-wake-lock.tsx'
import { answersIn, batchOf, put } from './answering.ts'
import { Ballot } from './ballot.tsx'
import type { PulseSurvey } from './index.ts'
import { phoneText as text } from './parts-text.ts'

interface Props extends ViewProps<PulseSurvey> {
  readonly close: () => void
}

/** One phone for all: a blank form, then nothing of it. No key undoes what the one before has put in. */
export function Phone({ value, change, close }: Props) {
  const [isHeld, setHeld] = useState(false)
  const [isFirst, setFirst] = useState(true)
  const next = useRef<HTMLButtonElement>(null)
  const part = useRef<HTMLDivElement>(null)
  useWakeLock()
  useEffect(() => next.current?.focus(), [])
  useEffect(() => part.current?.addEventListener('keydown', (event) => event.stopPropagation()), [])
  const enter: Parameters<typeof Ballot>[0]['put'] = (answers, remark) => {
    change((sheet) => put(sheet, answers, remark))
    setHeld(false)
    setFirst(false)
    requestAnimationFrame(() => next.current?.focus())
  }
  return (
    <div ref={part}>
      <Dialog title={text.title} close={close}>
        {isHeld ? (
          <Ballot focus sheet={value} prefix="phone" label={text.label} put={enter} />
        ) : (
          <div class="pulse-survey_between">
            <p aria-live="polite">
              {isFirst ? text.start : text.thanks} {text.soFar(answersIn(value, batchOf(value)))}
            </p>
            <div class="buttons">
              <button ref={next} type="button" class="main" onClick={() => setHeld(true)}>
                {text.mine}
              </button>
            </div>
          </div>
        )}
      </Dialog>
    </div>
  )
}
