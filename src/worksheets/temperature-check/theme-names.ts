import { newId } from '#workbook/id.ts'
import type { TemperatureCheck, Theme } from './index.ts'

/** Writes the name of a theme; on a line below the last one it becomes a theme, with the lines above it. */
export function setThemeName(
  sheet: TemperatureCheck,
  id: string | undefined,
  line: number,
  name: string
): TemperatureCheck {
  const grown = withThemes(sheet, line + 1)
  const own = id ?? grown.themes[line]?.id
  return { ...grown, themes: grown.themes.map((theme) => (theme.id === own ? { ...theme, name } : theme)) }
}

/** The sheet with at least so many themes, new ones without a name. */
export function withThemes(sheet: TemperatureCheck, least: number): TemperatureCheck {
  const missing = Math.max(0, least - sheet.themes.length)
  const blank = Array.from({ length: missing }, (): Theme => ({ id: newId(), name: '', kind: '' }))
  return missing === 0 ? sheet : { ...sheet, themes: [...sheet.themes, ...blank] }
}
