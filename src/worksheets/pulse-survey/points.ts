import type { PulseSurvey } from './index.ts'
import { resultsOf } from './results.ts'
import { drawnInWords, figuresInWords } from './figures-text.ts'

/** So many friction points can be worked on. */
export const MOST_POINTS = 3

/** The friction points that have words, each with the figures behind it, as far as they may be seen. */
export function pointsIn(sheet: PulseSurvey): readonly { readonly text: string; readonly note: string }[] {
  const results = new Map(resultsOf(sheet).map((result) => [result.id, result]))
  return sheet.points
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, question }) => {
      const result = results.get(question)
      const { figures } = result ?? {}
      const note = figures ? `${drawnInWords(figures)}. ${figuresInWords(figures, sheet.asked)}` : ''
      return { text, note: [result?.question, note].filter(Boolean).join(' ') }
    })
}

/** Chooses a question as a friction point, or takes it off the list with what was written of it. */
export const choosePoint = (sheet: PulseSurvey, id: string, question: string): PulseSurvey => ({
  ...sheet,
  points: sheet.points.some((point) => point.question === question)
    ? sheet.points.filter((point) => point.question !== question)
    : [...sheet.points, { id, text: '', question }]
})
