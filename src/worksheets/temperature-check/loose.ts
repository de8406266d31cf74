import { newId } from '#workbook/id.ts'
import { byText, isFilled, sorted } from './anonymity.ts'
import type { Side, TemperatureCheck } from './index.ts'

export function addWord(sheet: TemperatureCheck, word: string): TemperatureCheck {
  return isFilled(word) ? { ...sheet, words: [...sheet.words, word].sort(byText) } : sheet
}

export function addNote(sheet: TemperatureCheck, side: Side, text: string): TemperatureCheck {
  return isFilled(text) ? { ...sheet, [side]: sorted([...sheet[side], { id: newId(), text, theme: '' }]) } : sheet
}

/** Rewords one in its place: it must not jump away under the writer. */
export function setWord(sheet: TemperatureCheck, place: number, word: string): TemperatureCheck {
  return { ...sheet, words: sheet.words.map((old, index) => (index === place ? word : old)) }
}

export function setNote(sheet: TemperatureCheck, side: Side, place: number, text: string): TemperatureCheck {
  return { ...sheet, [side]: sheet[side].map((note, index) => (index === place ? { ...note, text } : note)) }
}

/** The sheet without the lines that somebody has emptied; the very same sheet if there are none. */
export function withoutBlanks(sheet: TemperatureCheck): TemperatureCheck {
  const words = sheet.words.filter(isFilled)
  const well = sheet.well.filter(({ text }) => isFilled(text))
  const improve = sheet.improve.filter(({ text }) => isFilled(text))
  const left = words.length + well.length + improve.length
  return left === sheet.words.length + sheet.well.length + sheet.improve.length
    ? sheet
    : { ...sheet, words, well, improve }
}
