import type { HandOver } from '#workbook/hand-over.ts'
import { isSame, labelOf, personFrom } from '#workbook/roster.ts'
import type { TemperatureCheck } from './index.ts'
import { addPeople } from './names.ts'

/** People who are not on the list yet join it, unless the round is without names. */
export function receive(sheet: TemperatureCheck, { people }: HandOver): TemperatureCheck {
  if (sheet.unnamed) return sheet
  const here = sheet.people.map(({ name }) => personFrom(name))
  const absent = people.filter((person) => person.name.trim() !== '' && !here.some((other) => isSame(other, person)))
  return absent.length > 0 ? addPeople(sheet, absent.map(labelOf)) : sheet
}
