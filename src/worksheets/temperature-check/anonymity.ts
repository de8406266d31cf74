import { newId } from '#workbook/id.ts'
import type { Note, Side, TemperatureCheck } from './index.ts'
import { setHeads } from './people.ts'
import { folded } from './words.ts'

/*
 * What is said without a name is kept in alphabetical order: the sheet is then the same in whatever order people spoke, and
 * nothing in it, or in a link made from it, tells who spoke when or which sentences came from one person.
 */

/** Drops the names, and with them the link between a person's word and sentences. Sentences stay in their themes. */
export function withoutNames(sheet: TemperatureCheck): TemperatureCheck {
  const { people } = sheet
  const notes = (side: Side): Note[] =>
    people
      .map((person) => ({ id: newId(), text: person[side], theme: person[`${side}Theme`] }))
      .filter(({ text }) => isFilled(text))
  return {
    ...sheet,
    unnamed: true,
    heads: people.length,
    people: [],
    words: [...sheet.words, ...people.map(({ word }) => word).filter(isFilled)].sort(byText),
    well: sorted([...sheet.well, ...notes('well')]),
    improve: sorted([...sheet.improve, ...notes('improve')])
  }
}

/** Names again from here on. What was said without a name stays without. */
export const withNames = (sheet: TemperatureCheck): TemperatureCheck =>
  setHeads({ ...sheet, unnamed: false, heads: 0 }, sheet.heads)

/** By text; the same words in two themes, by the theme's id, which is random. */
export function sorted(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => byText(a.text, b.text) || byCode(a.theme, b.theme))
}

/** One alphabet for everybody, whatever the language of their browser, or two browsers would order a sheet differently. */
const { compare } = new Intl.Collator('en')

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** As in a dictionary, capitals among small letters; never equal unless the texts are the same. */
export const byText = (a: string, b: string): number => compare(folded(a), folded(b)) || byCode(a, b)

export const isFilled = (text: string): boolean => text.trim() !== ''
