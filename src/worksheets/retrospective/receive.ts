import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import type { HandOver } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { labelOf } from '#workbook/roster.ts'
import { saysNothing } from './groups.ts'
import { type Before, type Retrospective, newBefore } from './index.ts'

/**
 * Actions and changes become last round's actions; one that stands there already, by its words, its person and its day, is not
 * written twice. Whoever is named takes part.
 */
export function receive(sheet: Retrospective, { items, people }: HandOver): Retrospective {
  const known = new Set(sheet.before.map(keyOf))
  const earlier = items
    .filter(({ kind }) => kind === 'action' || kind === 'change')
    .map(({ text, who, member, by, note }) => {
      const person = labelOf({ name: who, member: who && member })
      return { ...newBefore(newId()), text, who: person, by, note }
    })
    .filter((one) => !known.has(keyOf(one)))
  if (earlier.length === 0 && people.length === 0) return sheet
  const filled = sheet.before.filter((one) => !saysNothing(one))
  return {
    ...sheet,
    before: earlier.length > 0 ? [...filled, ...earlier].slice(0, MOST_ITEMS) : sheet.before,
    people: Math.max(sheet.people, Math.min(people.length, 2000))
  }
}

const keyOf = ({ text, who, by }: Before) => JSON.stringify([fold(text), fold(who), by])
