import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { type Named, folded, isSame } from '#workbook/roster.ts'
import type { Signature } from './index.ts'

/** `signatures` with a line for each of `people` who has none; blank lines are used first. */
export function withPeople(signatures: readonly Signature[], people: readonly Named[]): Signature[] {
  const all = [...signatures]
  for (const { name, member } of people) {
    if (folded(name + member) === '' || all.some((one) => isNamed(one) && isSame(one, { name, member }))) continue
    const free = all.findIndex((one) => one.name + one.member + one.date === '')
    if (free >= 0) all[free] = { id: all[free]?.id ?? newId(), name, member, date: '' }
    else if (all.length < MOST_ITEMS) all.push({ id: newId(), name, member, date: '' })
  }
  return all
}

const isNamed = ({ name, member }: Named) => folded(name + member) !== ''
