import { guessFriction } from '#workbook/guess-friction.ts'
import type { Kind, TemperatureCheck, Theme } from './index.ts'
import { sentencesOf } from './themes.ts'

/** What a theme seems to be about, from its name and, with less weight, from its sentences on what could improve. */
export function guessedKind(sheet: TemperatureCheck, { id, name }: Theme): Kind {
  const sentences = sentencesOf(sheet).filter(({ theme, side }) => theme === id && side === 'improve')
  return guessFriction([{ text: name, weight: 3 }, ...sentences.map(({ text }) => ({ text, weight: 1 }))])
}
