import type { Person, Roster } from '#workbook/roster.ts'

/** What the form has of a person. */
export const FIELDS = ['name', 'member', 'pronunciation', 'pronouns'] as const

/**
 * `roster` with what the form changed of a person, and all else of them as it is there by now: another tab may have written since the
 * form was opened. Whoever is not there, new or removed meanwhile, is put in as the form has them.
 */
export function edited(roster: Roster, begun: Person, written: Person): Roster {
  const changed = Object.fromEntries(
    FIELDS.filter((field) => written[field] !== begun[field]).map((field) => [field, written[field]])
  )
  const isThere = roster.people.some(({ id }) => id === written.id)
  if (!isThere) return { people: [...roster.people, written] }
  return { people: roster.people.map((one) => (one.id === written.id ? { ...one, ...changed } : one)) }
}

/** What another tab has written of a person meanwhile, where the form wrote something else. */
export const overwritten = (now: Person, begun: Person, written: Person): readonly string[] =>
  FIELDS.filter((field) => ![now[field], written[field]].includes(begun[field]) && now[field] !== written[field]).map(
    (field) => now[field]
  )
