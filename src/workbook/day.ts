/** The calendar day of `now` where the reader is, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * `day` (`YYYY-MM-DD`) moved by whole months; the 31st becomes the last day of a shorter month. '' stays '', and is the answer
 * where there is none: a day that is no day, or one outside the years 100 to 9999, as a half-typed year is.
 */
export function addMonths(day: string, months: number): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  const inRange = Math.min(year, moved.getUTCFullYear()) >= 100 && moved.getUTCFullYear() <= 9999
  return inRange ? moved.toISOString().slice(0, 10) : ''
}

/** `day` (`YYYY-MM-DD`) moved by whole days; '' where there is no such day, or none within the years 100 to 9999. */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
  return moved.getUTCFullYear() >= 100 && moved.getUTCFullYear() <= 9999 ? moved.toISOString().slice(0, 10) : ''
}

/** `day` in words, such as '26 March 2026'. '' stays ''. */
export function dayInWords(day: string): string {
  if (day === '') return ''
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
}

/** `day` where there is little room: '26 Mar', and with its year where that is not the one of the day `near`. '' stays ''. */
export function dayInShort(day: string, near: string): string {
  if (day === '') return ''
  const year = day.slice(0, 4) === near.slice(0, 4) ? undefined : 'numeric'
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year,
    timeZone: 'UTC'
  })
}
