import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import type { NextMoves } from './index.ts'
import { moves as words } from './text.ts'

/** The fix, and the days on which people listen and look back. */
export const actions = ({ moves: { listen, fix, lookBack }, fix: text }: NextMoves): readonly Action[] => [
  ...dayFor(words.listen.title, listen.day, listen.who),
  ...(text.trim() === '' ? dayFor(words.fix.title, fix.day, fix.who) : taskFrom({ text, who: fix.who, by: fix.day })),
  ...dayFor(words.lookBack.title, lookBack.day, lookBack.who)
]
