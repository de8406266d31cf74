import type { HandOver } from '#workbook/hand-over.ts'
import type { NextMoves } from './index.ts'

/** A change becomes the one fix, if there is none yet; what rubs becomes the themes. */
export function receive(sheet: NextMoves, { items }: HandOver): NextMoves {
  const change = items.find(({ kind }) => kind === 'change')
  const points = items.filter(({ kind }) => kind === 'point' || kind === 'topic').map(({ text }) => text)
  const { fix, lookBack } = sheet.moves
  const fresh = change && sheet.fix === '' ? change : undefined
  return {
    ...sheet,
    fix: fresh?.text ?? sheet.fix,
    because: fresh && sheet.because === '' ? fresh.note : sheet.because,
    themes: [sheet.themes, ...points.filter((point) => !sheet.themes.includes(point))].filter(Boolean).join('\n'),
    moves: {
      ...sheet.moves,
      fix: { ...fix, day: fix.day || (fresh?.by ?? ''), who: fix.who || (fresh?.who ?? '') },
      lookBack: { ...lookBack, day: lookBack.day || (fresh?.review ?? '') }
    }
  }
}
