import { MOST_ITEMS } from '#workbook/fields.ts'
import type { HandOver } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { isWritten } from './groups.ts'
import { type Retrospective, newBefore } from './index.ts'

/** Actions and changes become last round's actions; whoever is named takes part. */
export function receive(sheet: Retrospective, { items, people }: HandOver): Retrospective {
  const earlier = items
    .filter(({ kind }) => kind === 'action' || kind === 'change')
    .map(({ text, who, by, note }) => ({ ...newBefore(newId()), text, who, by, note }))
  if (earlier.length === 0 && people.length === 0) return sheet
  const filled = sheet.before.filter((one) => isWritten(one) || one.note !== '' || one.who !== '')
  return {
    ...sheet,
    before: earlier.length > 0 ? [...filled, ...earlier].slice(0, MOST_ITEMS) : sheet.before,
    people: Math.max(sheet.people, Math.min(people.length, 2000))
  }
}
