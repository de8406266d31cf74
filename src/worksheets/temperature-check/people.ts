import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import { type Person, type TemperatureCheck, person } from './index.ts'

/** More than this is no round any more, and a phone would struggle to draw it. */
export const MOST_PEOPLE = 200

export const newPerson = (name = ''): Person => ({ ...blankOf(person), id: newId(), name })

export const isEmpty = ({ name, word, well, improve }: Person): boolean => !(name || word || well || improve)

/** How many take part: the rows of the list, or the number alone where there are no names. */
export const headsOf = ({ unnamed, heads, people }: TemperatureCheck): number => (unnamed ? heads : people.length)

/** Writes into a row of the list. A row below the last one comes into being, with those above it. */
export function setRow(sheet: TemperatureCheck, row: number, part: Partial<Person>): TemperatureCheck {
  const people = padded(sheet.people, row + 1)
  return { ...sheet, people: people.map((old, index) => (index === row ? { ...old, ...part } : old)) }
}

/** The rows down to the last that holds something. */
export const filledRows = ({ people }: TemperatureCheck): number => people.findLastIndex((one) => !isEmpty(one)) + 1

/** Changes how many take part. Rows that hold something are never taken away. */
export function setHeads(sheet: TemperatureCheck, heads: number): TemperatureCheck {
  if (sheet.unnamed) return { ...sheet, heads }
  return { ...sheet, people: padded(sheet.people.slice(0, Math.max(heads, filledRows(sheet))), heads) }
}

function padded(people: readonly Person[], length: number): Person[] {
  const missing = Math.max(0, length - people.length)
  return [...people, ...Array.from({ length: missing }, () => newPerson())]
}
