/** From so many seconds on, the time is told in minutes and seconds. */
const MINUTES_FROM = 100

/** What the face of a clock says; loaded with it. */
export const clockText = {
  /** The large number; `left` is in seconds, and negative once the time is over. */
  number: (left: number) => {
    const size = Math.abs(left)
    const number = size < MINUTES_FROM ? `${size}` : `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
    return left < 0 ? `+${number}` : number
  },
  /** Under it. */
  unit: (left: number) => {
    const size = Math.abs(left)
    const long = size >= MINUTES_FROM ? 'minutes' : size === 1 ? 'second' : 'seconds'
    return left < 0 ? `${long} over` : `${long} left`
  },
  paused: 'Paused',
  /** For whoever announces the end to screen readers. */
  timeUp: 'Time is up.'
}
