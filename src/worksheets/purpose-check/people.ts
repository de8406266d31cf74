import { blankOf } from '#workbook/blank.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { fold } from '#workbook/fold.ts'
import type { Named } from '#workbook/roster.ts'
import { type Answer, answer } from './index.ts'
import { isEmpty } from './parts.ts'

/** Whether two rows speak for the same: of one member, and of one person where both name one. */
export function isSameVoice(one: Named, other: Named): boolean {
  const [name, otherName] = [fold(one.name), fold(other.name)]
  const isNamed = fold(one.member + one.name) !== ''
  return isNamed && fold(one.member) === fold(other.member) && (name === otherName || !name || !otherName)
}

/** `answers` with `next` in the first row that says nothing, or below the last. Beyond `MOST_ITEMS` it is left out. */
export function put(answers: readonly Answer[], next: Partial<Answer>): Answer[] {
  const free = answers.find(isEmpty)
  if (free) return answers.map((one) => (one === free ? { ...one, ...next, id: one.id } : one))
  if (answers.length >= MOST_ITEMS) return [...answers]
  return [...answers, { ...blankOf(answer), ...next, id: newId() }]
}

/** `answers` with a row for each of `people` who has none. */
export function withPeople(answers: readonly Answer[], people: readonly Named[]): Answer[] {
  return people.reduce<Answer[]>(
    (all, { name, member }) =>
      fold(name + member) === '' || all.some((one) => isSameVoice(one, { name, member }))
        ? all
        : put(all, { name, member }),
    [...answers]
  )
}
