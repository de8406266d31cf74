import type { Side, TemperatureCheck, Theme } from './index.ts'

/** One thing said in the second round, by a person or by nobody in particular. */
export interface Sentence {
  readonly key: string
  readonly side: Side
  readonly text: string
  /** The id of its theme, '' while it is not sorted. */
  readonly theme: string
}

/** All sentences: what could improve first, since that is what the themes are for. */
export function sentencesOf(sheet: TemperatureCheck): readonly Sentence[] {
  const themes = new Set(sheet.themes.map(({ id }) => id))
  return sides.flatMap((side) =>
    [
      ...sheet.people.map((person) => ({ key: person.id, side, text: person[side], theme: person[`${side}Theme`] })),
      ...sheet[side].map(({ id, text, theme }) => ({ key: id, side, text, theme }))
    ]
      .filter(({ text }) => text.trim() !== '')
      .map((sentence) => (themes.has(sentence.theme) ? sentence : { ...sentence, theme: '' }))
  )
}

export const sides = ['improve', 'well'] as const satisfies Side[]

export interface RankedTheme extends Theme, Readonly<Record<Side, number>> {}

/** The themes with how many sentences each holds: the fullest first, unless somebody has put them in order by hand. */
export function rankedThemes(sheet: TemperatureCheck): readonly RankedTheme[] {
  const sentences = sentencesOf(sheet)
  const counted = sheet.themes.map((theme) => {
    const own = sentences.filter((sentence) => sentence.theme === theme.id)
    const improve = own.filter(({ side }) => side === 'improve').length
    return { ...theme, improve, well: own.length - improve }
  })
  return sheet.byHand ? counted : counted.sort((a, b) => b.improve + b.well - a.improve - a.well)
}
