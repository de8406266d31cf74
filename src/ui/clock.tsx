import css from './clock.css?inline'
import { useEffect, useState } from 'preact/hooks'
import { type Stopwatch, secondsLeft, spentBy } from '#workbook/countdown.ts'
import { adopt } from './adopt.ts'
import { browser } from './browser.ts'
import { clockText } from './clock-text.ts'

adopt(css)

interface Props extends Stopwatch {
  /** How long it may take. */
  readonly seconds: number
  /** Once, when the time is over. A new `key` for each turn makes it once in a turn. */
  readonly timeUp: () => void
}

/** The face of a countdown: a number, what it counts, and a bar that grows shorter. Screen readers are not told each second. */
export function Clock({ since, spent: before, seconds, timeUp }: Props) {
  const [, tick] = useState(0)
  const spent = spentBy({ since, spent: before }, browser.now())
  const left = secondsLeft(seconds, spent)
  const isUp = spent >= seconds * 1000

  // Drawn anew at each full second, and at once when a sleeping tab wakes.
  useEffect(() => {
    if (since === undefined) return
    const draw = () => tick((count) => count + 1)
    const timer = setTimeout(draw, 1000 - (spent % 1000) + 5)
    document.addEventListener('visibilitychange', draw)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', draw)
    }
  })
  useEffect(() => {
    if (isUp) timeUp()
  }, [isUp])

  const part = isUp ? 0 : 1 - spent / (seconds * 1000)
  return (
    <div class={left < 0 ? 'clock is-over' : 'clock'} role="timer" aria-live="off">
      <b>{clockText.number(left)}</b>
      <span>{since === undefined ? clockText.paused : clockText.unit(left)}</span>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={1000 * part} height="10" />
      </svg>
    </div>
  )
}
