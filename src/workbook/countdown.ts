/** Time that runs and may be paused. It is told by the clock that is handed in, in milliseconds, never by counting ticks. */
export interface Stopwatch {
  /** Since when it has been running; undefined while paused. */
  readonly since: number | undefined
  /** Milliseconds up to the last pause. */
  readonly spent: number
}

/** Milliseconds in all at the moment `now`. A clock that is set back takes nothing away. */
export const spentBy = ({ since, spent }: Stopwatch, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since))

/** Whole seconds left, so that a full minute reads 60 and its end 0; negative once the time is over. */
export const secondsLeft = (seconds: number, spent: number): number => Math.ceil(seconds - spent / 1000) + 0
