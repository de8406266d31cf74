import { isDay } from './accept.ts'
import { addMonths } from './day.ts'

export type Rhythm = 'week' | 'two-weeks' | 'four-weeks' | 'month'

const DAY = 86_400_000
const days = { week: 7, 'two-weeks': 14, 'four-weeks': 28 }

/**
 * `many` days from `first` on. A month keeps its weekday: after a second Tuesday comes the second Tuesday, after a fifth the
 * last. '' where there is none: without a first day, after a half-typed year, beyond the year 9999.
 */
export function seriesFrom(first: string, rhythm: Rhythm, many: number): readonly string[] {
  const start = first >= '1000' && isDay(first) ? Date.parse(`${first}T00:00Z`) : undefined
  return Array.from({ length: many }, (_, index) => {
    if (start === undefined) return ''
    const moved = rhythm === 'month' ? sameWeekday(new Date(start), index) : start + index * days[rhythm] * DAY
    const day = new Date(moved).toISOString().slice(0, 10)
    return isDay(day) ? day : ''
  })
}

function sameWeekday(start: Date, months: number): number {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months]
  const ahead = (start.getUTCDay() - new Date(Date.UTC(year, month, 1)).getUTCDay() + 7) % 7
  const date = 1 + ahead + 7 * Math.floor((start.getUTCDate() - 1) / 7)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, date > last ? date - 7 : date)
}

/** A term of the post at `place`, from one day until another. */
export interface Span {
  readonly place: number
  readonly day: string
  readonly until: string
}

/**
 * The terms of so many posts, `months` long, over twice that length. Where a part of them ends at a time, the posts are dealt
 * into so many groups, the smaller ones first, whose first terms are that much shorter: some people always stay who remember.
 * None without a first day.
 */
export function termsFrom(first: string, months: number, posts: number, parts: number): readonly Span[] {
  if (months === 0 || first < '1000' || !isDay(first)) return []
  return Array.from({ length: posts }, (_, place) => {
    const short = Math.max(1, Math.round((months * Math.ceil(((place + 1) * parts) / posts)) / parts))
    const starts = [0, short, short + months].filter((start) => start < 2 * months)
    return starts.map((start, index) => {
      const end = starts[index + 1] ?? start + months
      return { place, day: addMonths(first, start), until: addMonths(first, end) }
    })
  }).flat()
}
