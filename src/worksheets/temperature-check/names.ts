import { labelOf, peopleFrom } from '#workbook/roster.ts'
import type { TemperatureCheck } from './index.ts'
import { partsText } from './parts.text.ts'
import { MOST_PEOPLE, isEmpty, newPerson } from './people.ts'

/** The names in what was typed or pasted, as they stand in the sheet. */
export const namesIn = (typed: string): readonly string[] => peopleFrom(typed).map(labelOf)

/** Adds names, first into rows that are still empty. Those beyond the most that a sheet holds are left out. */
export function addPeople(sheet: TemperatureCheck, names: readonly string[]): TemperatureCheck {
  const waiting = [...names]
  const people = sheet.people.map((person) => (isEmpty(person) ? { ...person, name: waiting.shift() ?? '' } : person))
  const room = Math.max(0, MOST_PEOPLE - people.length)
  return { ...sheet, people: [...people, ...waiting.slice(0, room).map(newPerson)] }
}

/** What to say if not all `names` find room in the sheet, or ''. */
export function leftOut({ people }: TemperatureCheck, names: readonly string[]): string {
  const room = Math.max(0, MOST_PEOPLE - people.filter((person) => !isEmpty(person)).length)
  return names.length > room ? partsText.tooMany(MOST_PEOPLE, names.length - room) : ''
}

export function removeRow(sheet: TemperatureCheck, row: number): TemperatureCheck {
  return { ...sheet, people: sheet.people.filter((_, index) => index !== row) }
}
