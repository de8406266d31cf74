import { addDays, addMonths } from '#workbook/day.ts'
import type { Move, MoveName, NextMoves } from './index.ts'

export const moveNames = ['listen', 'fix', 'lookBack'] as const satisfies MoveName[]

/** A fix that takes longer is seldom in force at all. */
const FIX_DAYS = 14
const WEEK = 7
const MONTHS = 3
/** Later than that, nobody remembers how it was before. */
const MOST_MONTHS = 6

/**
 * The day that is offered for a move: to listen, within a week of the sheet's date; the fix, two weeks after that; to look back,
 * three months after the sheet's date. '' where nobody knows.
 */
export function offeredDay({ date, moves }: NextMoves, name: MoveName): string {
  switch (name) {
    case 'listen':
      return addDays(date, WEEK)
    case 'fix':
      return addDays(moves.listen.day || date, FIX_DAYS)
    case 'lookBack':
      return addMonths(date, MONTHS)
  }
}

/** What is doubtful about the day of a move. */
export type Doubt =
  /** Before the day on which the sheet was written. */
  | 'past'
  /** More than a week away to listen, more than two weeks after listening to have the fix in force, or half a year to look back. */
  | 'late'
  /** Before the last dated move that it follows: a move too late is told once. */
  | 'order'

export function doubtsOf(sheet: NextMoves, name: MoveName): readonly Doubt[] {
  const { date, moves } = sheet
  const { day } = moves[name]
  if (day === '') return []
  const earlier = moveNames.slice(0, moveNames.indexOf(name)).map((one) => moves[one].day)
  const before = earlier.findLast((one) => one !== '') ?? ''
  const latest = name === 'lookBack' ? addMonths(date, MOST_MONTHS) : offeredDay(sheet, name)
  return [
    ...(date !== '' && day < date ? (['past'] as const) : []),
    ...(latest !== '' && day > latest ? (['late'] as const) : []),
    ...(before > day ? (['order'] as const) : [])
  ]
}

/** The moves that have no day yet, where one can be offered. */
export const undated = (sheet: NextMoves): readonly MoveName[] =>
  moveNames.filter((name) => sheet.moves[name].day === '' && offeredDay(sheet, name) !== '')

export const setMove = (sheet: NextMoves, name: MoveName, part: Partial<Move>): NextMoves => ({
  ...sheet,
  moves: { ...sheet.moves, [name]: { ...sheet.moves[name], ...part } }
})

/** The sheet with the offered day for each move that has none: listening first, since the fix counts from it. */
export function withOfferedDays(sheet: NextMoves): NextMoves {
  return moveNames.reduce(
    (filled, name) =>
      filled.moves[name].day === '' ? setMove(filled, name, { day: offeredDay(filled, name) }) : filled,
    sheet
  )
}
