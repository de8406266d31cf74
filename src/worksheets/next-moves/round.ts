import { type NextMoves, nextMoves } from './index.ts'
import { moveNames, setMove } from './moves.ts'

/** The same people, hours and places. The days, the fix and what comes up are new. */
export function nextRound({ coalition, moves }: NextMoves, date: string): NextMoves {
  const blank = { ...nextMoves.blank(date), coalition }
  return moveNames.reduce((sheet, name) => setMove(sheet, name, { ...moves[name], day: '' }), blank)
}
