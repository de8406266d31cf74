import type { PulseSurvey } from './index.ts'
import { resultsOf } from './results.ts'
import { drawnInWords, figuresInWords } from './figures-text.ts'

/** So many friction points can be worked on. */
export const MOST_POINTS = 3

/** The friction points, each with the figures behind it, as far as they may be seen. One without words is called by its question. */
export function pointsIn(sheet: PulseSurvey): readonly { readonly text: string; readonly note: string }[] {
  const results = new Map(resultsOf(sheet).map((result) => [result.id, result]))
  return sheet.points
    .map(({ text, question }) => {
      const { question: asked = '', figures } = results.get(question) ?? {}
      const note = figures ? `${figuresInWords(figures, sheet.asked)} ${drawnInWords(figures)}.` : ''
      return text.trim() === '' ? { text: asked, note } : { text, note: [asked, note].filter(Boolean).join(' ') }
    })
    .filter(({ text }) => text !== '')
}

/** Chooses a question as a friction point, or takes it off the list with what was written of it. */
export const choosePoint = (sheet: PulseSurvey, id: string, question: string): PulseSurvey => ({
  ...sheet,
  points: sheet.points.some((point) => point.question === question)
    ? sheet.points.filter((point) => point.question !== question)
    : [...sheet.points, { id, text: '', question }]
})
