import type { Handing } from '#workbook/hand-over.ts'
import { personFrom } from '#workbook/roster.ts'
import type { MoveName, NextMoves } from './index.ts'
import { moveNames } from './moves.ts'
import { moves as titles } from './text.ts'
import { themesIn } from './themes.ts'

/**
 * What a move hands to the worksheet on which it is made: to listen and to look back, the day and those who see to the moves; to
 * look back, the fix as what was to be done; to fix, each theme, what the fix answers, and the fix.
 */
export function handingOf(sheet: NextMoves, name: MoveName): Handing {
  const { coalition, fix, because, themes, moves } = sheet
  const { name: who, member } = personFrom(moves.fix.who)
  const agreed = { text: fix, note: because, who, member, by: moves.fix.day }
  const points = themesIn(themes)
  const isTheme = points.some((theme) => theme.text === because)
  const chosen = fix.trim() === '' ? [] : [agreed]
  const topic = { kind: 'topic' as const, text: titles[name].title, by: moves[name].day }
  const items = {
    listen: [topic],
    fix: [
      ...(isTheme ? [] : [{ text: because }]),
      ...points,
      ...chosen.map((one) => ({ ...one, kind: 'change' as const, review: moves.lookBack.day }))
    ],
    lookBack: [topic, ...chosen.map((one) => ({ ...one, kind: 'action' as const }))]
  }
  return {
    coalition,
    from: 'next-moves',
    people: moveNames.flatMap((one) => [moves[one].who, moves[one].second]).map(personFrom),
    items: items[name]
  }
}
