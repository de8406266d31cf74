import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { seriesFrom } from '#workbook/series.ts'
import { type Rotation, turn } from './index.ts'

type Change = Partial<Pick<Rotation, 'first' | 'every'>> & { readonly many?: number }

/**
 * `sheet` with its meetings laid anew. Another number adds days at the end, or takes from there. Another first day or rhythm
 * moves all but the meetings before `today` that somebody facilitated; who is away is then to be asked again.
 */
export function laid(sheet: Rotation, { many = sheet.meetings.length, ...rhythm }: Change, today: string): Rotation {
  const next = { ...sheet, ...rhythm }
  const movesAll = Object.keys(rhythm).length > 0
  const stays = movesAll ? sheet.meetings.filter(({ day, who }) => who && day && day < today) : sheet.meetings
  const last = stays.reduce((latest, { day }) => (day > latest ? day : latest), '')
  const days = seriesFrom(next.first, next.every || 'month', sheet.meetings.length + many).filter((day) => day > last)
  const rows = Array.from({ length: many }, (_, row) => sheet.meetings[row] ?? { ...blankOf(turn), id: newId() })
  const meetings = rows.map((row) => (stays.includes(row) ? row : { ...row, day: days.shift() ?? '', away: [] }))
  return { ...next, meetings }
}
