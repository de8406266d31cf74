import { useEffect, useState } from 'preact/hooks'
import { browser } from '#ui/browser.ts'
import { MINUTES_FROM, runText } from './run.text.ts'
import { type Turns, secondsLeft, speakerOf, spokenBy } from './turns.ts'

interface Props {
  readonly turns: Turns
  readonly seconds: number
  /** Once in a turn, when its time is over. */
  readonly timeUp: () => void
}

/** The time of the present speaker: a number, what it counts, and a bar that grows shorter. Screen readers are not told each second. */
export function Clock({ turns, seconds, timeUp }: Props) {
  const [, tick] = useState(0)
  const spoken = spokenBy(turns, speakerOf(turns), browser.now())
  const left = secondsLeft(seconds, spoken)
  const isUp = spoken >= seconds * 1000

  // Drawn anew at each full second, and at once when a sleeping tab wakes.
  useEffect(() => {
    if (turns.since === undefined) return
    const draw = () => tick((count) => count + 1)
    const timer = setTimeout(draw, 1000 - (spoken % 1000) + 5)
    document.addEventListener('visibilitychange', draw)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', draw)
    }
  })
  useEffect(() => {
    if (isUp) timeUp()
  }, [isUp])

  const part = Math.max(0, Math.min(1, 1 - spoken / (seconds * 1000)))
  return (
    <div class={`temperature-check_clock${left < 0 ? ' over' : ''}`} role="timer" aria-live="off">
      <b>{numberOf(left)}</b>
      <span>{turns.since === undefined ? runText.paused : runText.unit(left)}</span>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={1000 * part} height="10" />
      </svg>
    </div>
  )
}

function numberOf(left: number): string {
  const size = Math.abs(left)
  const number = size < MINUTES_FROM ? `${size}` : `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
  return left < 0 ? `+${number}` : number
}
