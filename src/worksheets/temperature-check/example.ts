import { type Note, type TemperatureCheck, type Theme, temperatureCheck } from './index.ts'

/** Name, word, what goes well, what could improve, and the themes of the last and of the one before. */
type Said = readonly [
  name: string,
  word: string,
  well?: string,
  improve?: string,
  improveTheme?: string,
  wellTheme?: string
]

/** A filled sheet, written briefly. */
export function sheet(
  rest: Partial<TemperatureCheck>,
  themes: readonly (readonly [id: string, name: string])[],
  said: readonly Said[]
): TemperatureCheck {
  return {
    ...temperatureCheck.blank(''),
    ...rest,
    themes: themes.map(([id, name]): Theme => ({ id, name, kind: '' })),
    people: said.map(([name, word, well = '', improve = '', improveTheme = '', wellTheme = ''], row) => ({
      id: `person-${row + 1}`,
      name,
      word,
      well,
      improve,
      improveTheme,
      wellTheme
    }))
  }
}

export const notes = (said: readonly (readonly [id: string, text: string, theme?: string])[]): Note[] =>
  said.map(([id, text, theme = '']) => ({ id, text, theme }))
