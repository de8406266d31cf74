import type { Note, TemperatureCheck } from './index.ts'
import { type RankedTheme, type Sentence, rankedThemes } from './themes.ts'

/** The theme to mend first: one that sentences on what could improve have been sorted into. */
export function themeToMend(sheet: TemperatureCheck): RankedTheme | undefined {
  const ranked = rankedThemes(sheet)
  const most = sheet.byHand ? 1 : Math.max(1, ...ranked.map(({ improve }) => improve))
  return ranked.find(({ improve }) => improve >= most)
}

export function sortInto(sheet: TemperatureCheck, { key, side }: Pick<Sentence, 'key' | 'side'>, theme: string) {
  return {
    ...sheet,
    people: sheet.people.map((person) => (person.id === key ? { ...person, [`${side}Theme`]: theme } : person)),
    [side]: sheet[side].map((note) => (note.id === key ? { ...note, theme } : note))
  }
}

/** Takes a theme away; its sentences are unsorted again. */
export function removeTheme(sheet: TemperatureCheck, id: string): TemperatureCheck {
  const left = (theme: string) => (theme === id ? '' : theme)
  const free = (note: Note): Note => ({ ...note, theme: left(note.theme) })
  return {
    ...sheet,
    themes: sheet.themes.filter((theme) => theme.id !== id),
    people: sheet.people.map((person) => ({
      ...person,
      wellTheme: left(person.wellTheme),
      improveTheme: left(person.improveTheme)
    })),
    well: sheet.well.map(free),
    improve: sheet.improve.map(free)
  }
}

/** Moves a theme up or down; from then on the order is the one made by hand. */
export function moveTheme(sheet: TemperatureCheck, id: string, by: 1 | -1): TemperatureCheck {
  const order = rankedThemes(sheet).map((theme) => theme.id)
  const from = order.indexOf(id)
  const to = from + by
  const other = order[to]
  if (from < 0 || other === undefined) return sheet
  order.splice(from, 1, other)
  order.splice(to, 1, id)
  const themes = order.flatMap((wanted) => sheet.themes.filter((theme) => theme.id === wanted))
  return { ...sheet, themes, byHand: true }
}
