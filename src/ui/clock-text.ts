/** From so many seconds on, the time is told in minutes and seconds: what is left as '99 seconds', what is over as '+1:00 minutes'. */
const isLong = (left: number) => left >= 100 || left <= -60

/** What the face of a clock says; loaded with it. */
export const clockText = {
  /** The large number; `left` is in seconds, and negative once the time is over. */
  number: (left: number) => {
    const size = Math.abs(left)
    const number = !isLong(left) ? `${size}` : `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
    return left < 0 ? `+${number}` : number
  },
  /** Under it. */
  unit: (left: number) => {
    const size = Math.abs(left)
    const long = isLong(left) ? 'minutes' : size === 1 ? 'second' : 'seconds'
    return left < 0 ? `${long} over` : `${long} left`
  },
  paused: 'Paused',
  /** For whoever announces the end to screen readers. */
  timeUp: 'Time is up.'
}
