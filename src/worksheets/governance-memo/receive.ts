import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import type { HandOver } from '#workbook/hand-over.ts'
import { newId } from '#workbook/id.ts'
import { type Named, isSame } from '#workbook/roster.ts'
import type { GovernanceMemo, OpenPoint, Signature } from './index.ts'
import { sections } from './text.ts'

/**
 * Takes over from another worksheet: its sentence as the purpose, or as an open point where another stands there already; its
 * people as those who sign; everything else as open points.
 */
export function receive(memo: GovernanceMemo, { purpose, people, items }: HandOver): GovernanceMemo {
  const kept = memo.purpose || purpose
  const other = kept === purpose ? [] : [{ text: `${sections.purpose[0]}: ${purpose}`, who: '', by: '' }]
  const points = items.map(({ text, note, who, by }) => ({ text: [text, note].filter(Boolean).join(': '), who, by }))
  return {
    ...memo,
    purpose: kept,
    signatures: withPeople(memo.signatures, people),
    open: withPoints(
      memo.open,
      [...other, ...points].filter(({ text }) => text.trim() !== '')
    )
  }
}

function withPoints(open: readonly OpenPoint[], points: readonly Omit<OpenPoint, 'id'>[]): OpenPoint[] {
  const all = [...open]
  for (const point of points) {
    if (all.some(({ text }) => text === point.text)) continue
    const free = all.findIndex(({ text, who, by }) => text + who + by === '')
    if (free >= 0) all[free] = { ...point, id: all[free]?.id ?? newId() }
    else if (all.length < MOST_ITEMS) all.push({ ...point, id: newId() })
  }
  return all
}

/** `signatures` with a line for each of `people` who has none; blank lines are used first. */
export function withPeople(signatures: readonly Signature[], people: readonly Named[]): Signature[] {
  const all = [...signatures]
  for (const { name, member } of people) {
    if (fold(name + member) === '' || all.some((one) => isNamed(one) && isSame(one, { name, member }))) continue
    const free = all.findIndex((one) => one.name + one.member + one.date === '')
    if (free >= 0) all[free] = { id: all[free]?.id ?? newId(), name, member, date: '' }
    else if (all.length < MOST_ITEMS) all.push({ id: newId(), name, member, date: '' })
  }
  return all
}

const isNamed = ({ name, member }: Named) => fold(name + member) !== ''
