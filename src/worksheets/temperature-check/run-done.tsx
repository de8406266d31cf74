import { useLayoutEffect, useRef } from 'preact/hooks'
import { runText } from './run.text.ts'
import { type Turns, totalSpoken } from './turns.ts'

interface Props {
  readonly turns: Turns
  readonly askAgain: () => void
  readonly back: () => void
  readonly close: () => void
}

/** The end of a round, and a second chance for those who passed. */
export function RunDone({ turns, askAgain, back, close }: Props) {
  const end = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => end.current?.focus(), [])
  return (
    <>
      <p>
        {runText.took(Math.round(totalSpoken(turns) / 1000))}{' '}
        {turns.passed.length > 0 && runText.passed(turns.passed.length)}
      </p>
      <div class="stage_controls">
        <button type="button" onClick={back}>
          {runText.back}
        </button>
        {turns.passed.length > 0 && (
          <button type="button" onClick={askAgain}>
            {runText.askAgain}
          </button>
        )}
        <button type="button" class="main" ref={end} onClick={close}>
          {runText.toSheet}
        </button>
      </div>
    </>
  )
}
