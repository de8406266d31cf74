import { MOST_ITEMS } from './fields.ts'
import { newId } from './id.ts'
import { type Person, type Roster, isSame } from './roster.ts'

/**
 * Both rosters in one: everybody of `ours` as they are, with what `theirs` knows besides; then those of `theirs` who are not there.
 * Nothing that stands in either is lost: whoever is described otherwise in `theirs` stands there twice. Undefined where not all fit.
 */
export function joinRosters(ours: Roster, theirs: Roster): Roster | undefined {
  const people = [...ours.people]
  for (const person of theirs.people) {
    const at = people.findIndex((known) => isSame(known, person) && isCompatible(known, person))
    const known = people[at]
    if (known) people[at] = filled(known, person)
    else people.push(people.some(({ id }) => id === person.id) ? { ...person, id: newId() } : person)
  }
  return people.length > MOST_ITEMS ? undefined : { people }
}

const FIELDS = ['name', 'member', 'pronunciation', 'pronouns'] as const

/** Whether no field of one says otherwise than the other's. */
const isCompatible = (one: Person, other: Person) =>
  FIELDS.every((field) => one[field] === '' || other[field] === '' || one[field] === other[field])

const filled = (known: Person, more: Person): Person => ({
  ...known,
  name: known.name || more.name,
  member: known.member || more.member,
  pronunciation: known.pronunciation || more.pronunciation,
  pronouns: known.pronouns || more.pronouns
})
