import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { seriesFrom } from '#workbook/series.ts'
import { type Rotation, turn } from './index.ts'

type Change = Partial<Pick<Rotation, 'first' | 'every'>> & { readonly many?: number }

/** From a first day so long ago meetings are looked for, ten years of weeks. */
const MOST = 520

/**
 * `sheet` with its meetings laid anew. Another number adds days at the end, or takes from there. Another first day or rhythm
 * moves all but the meetings before `today` that somebody facilitated, none of them into the past where there are such; who is
 * away is then to be asked again, but for days that stay.
 */
export function laid(sheet: Rotation, { many = sheet.meetings.length, ...rhythm }: Change, today: string): Rotation {
  const next = { ...sheet, ...rhythm }
  const movesAll = Object.keys(rhythm).length > 0
  const stays = movesAll ? sheet.meetings.filter(({ day, who }) => who && day && day < today) : sheet.meetings
  const last = stays.reduce((latest, { day }) => (day > latest ? day : latest), '')
  const since = movesAll && stays.length > 0 ? today : ''
  const days = seriesFrom(next.first, next.every || 'month', MOST).filter((day) => day > last && day >= since)
  const away = new Map(sheet.meetings.map((one) => [one.day, one.away]))
  const rows = Array.from({ length: many }, (_, row) => sheet.meetings[row] ?? { ...blankOf(turn), id: newId() })
  const meetings = rows.map((row) => {
    if (stays.includes(row)) return row
    const day = days.shift() ?? ''
    return { ...row, day, away: (day && away.get(day)) || [] }
  })
  return { ...next, meetings }
}

/** Whether `before` says of some day who is away, and `after` has no such day. */
export const hasLostAbsences = (before: Rotation, after: Rotation): boolean =>
  before.meetings.some(({ day, away }) => away.length > 0 && !after.meetings.some((one) => one.day === day))
