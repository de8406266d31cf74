import { MOST_ITEMS } from './fields.ts'
import { newId } from './id.ts'
import { type Named, isSame } from './roster.ts'

/** An organisation in a list, and who comes for it. */
export interface MemberRow extends Named {
  readonly id: string
}

/**
 * `rows`, one for each organisation, with those of `people` whom they do not know, empty rows first. People of one organisation
 * come as one row, 'Keisha / Aaron'. A row that says something stays as it is.
 */
export function withMembers<Row extends MemberRow>(
  rows: readonly Row[],
  people: readonly Named[],
  blank: (id: string) => Row
): Row[] {
  const known = rows.flatMap(peopleIn)
  const fresh: Named[] = []
  for (const { name, member } of people) {
    if (
      isEmpty({ name, member }) ||
      [...known, ...fresh.flatMap(peopleIn)].some((one) => isSame(one, { name, member }))
    )
      continue
    const at = fresh.findIndex((one) => member !== '' && one.member === member)
    const others = fresh[at]
    if (others) fresh[at] = { name: [others.name, name].filter(Boolean).join(' / '), member }
    else fresh.push({ name, member })
  }
  const filled = rows.map((row) => (isEmpty(row) ? { ...row, ...fresh.shift() } : row))
  return [...filled, ...fresh.map((one) => ({ ...blank(newId()), ...one }))].slice(0, MOST_ITEMS)
}

/** The people in one row. */
export const peopleIn = ({ name, member }: Named): readonly Named[] =>
  name.split(' / ').map((one) => ({ name: one.trim(), member }))

/** Spaces alone are somebody's too, and stay. */
const isEmpty = ({ name, member }: Named) => name + member === ''
