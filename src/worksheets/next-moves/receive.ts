import { dayInWords } from '#workbook/day.ts'
import type { HandOver, HandedItem } from '#workbook/hand-over.ts'
import { labelOf } from '#workbook/roster.ts'
import type { NextMoves } from './index.ts'
import { themeFrom } from './themes.ts'

/**
 * A change becomes the one fix, if there is none yet; what rubs becomes the themes. What finds no place, a second change above all,
 * is noted, so that nothing that was handed over is lost.
 */
export const receive = (sheet: NextMoves, { items }: HandOver): NextMoves => items.reduce(take, sheet)

function take(sheet: NextMoves, item: HandedItem): NextMoves {
  if (item.kind === 'point' || item.kind === 'topic')
    return { ...sheet, themes: withLine(sheet.themes, themeFrom(item)) }
  const filled = item.kind === 'change' && (sheet.fix === '' || sheet.fix === item.text) ? withFix(sheet, item) : sheet
  return holds(filled, item) ? filled : { ...filled, note: withLine(filled.note, inWords(item)) }
}

function withFix(sheet: NextMoves, item: HandedItem): NextMoves {
  const { fix, lookBack } = sheet.moves
  return {
    ...sheet,
    fix: item.text,
    because: sheet.because || item.note,
    moves: {
      ...sheet.moves,
      fix: { ...fix, day: fix.day || item.by, who: fix.who || ownerOf(item) },
      lookBack: { ...lookBack, day: lookBack.day || item.review }
    }
  }
}

/** Whether all that the item says stands in the places that are meant for it. */
function holds({ fix, because, moves }: NextMoves, item: HandedItem): boolean {
  const places = [
    [item.note, because],
    [ownerOf(item), moves.fix.who],
    [item.by, moves.fix.day],
    [item.review, moves.lookBack.day]
  ]
  return fix === item.text && places.every(([said, held]) => said === '' || said === held)
}

const ownerOf = ({ who, member }: HandedItem) => (who === '' ? member : labelOf({ name: who, member }))

const inWords = (item: HandedItem) =>
  [item.text, item.note, ownerOf(item), dayInWords(item.by), dayInWords(item.review)].filter(Boolean).join(' · ')

/** `text` with the line at its end, unless it holds it already. */
const withLine = (text: string, line: string) =>
  `\n${text}\n`.includes(`\n${line}\n`) ? text : [text, line].filter((part) => part !== '').join('\n')
