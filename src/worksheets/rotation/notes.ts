import { dayInWords } from '#workbook/day.ts'
import type { Part, Rotation, Turn } from './index.ts'
import { noteText as say } from './plan-text.ts'
import { BESIDE, type Kind, kinds, labelOf, planned, rotaOf, turnsOf } from './turns.ts'

export const nameOf = ({ members }: Rotation, id: string): string =>
  labelOf(members.find((one) => one.id === id) ?? { name: '', member: '' })

export function postName(sheet: Rotation, part: Part, id: string): string {
  const place = sheet[part].posts.findIndex((post) => post.id === id)
  return sheet[part].posts[place]?.text.trim() || say[part](place + 1)
}

export const spanOf = ({ day, until }: Turn): string => say.span(dayInWords(day), dayInWords(until))
export const titleOf = (sheet: Rotation, kind: Kind, turn: Turn, place: number): string =>
  kind === 'meetings'
    ? dayInWords(turn.day) || say.meeting(place + 1)
    : `${postName(sheet, kind, turn.post)}, ${spanOf(turn)}`

/** Where the turns of a kind are not as they should be, and why; [] where all is well. What is past is not told of. */
export function notesOf(sheet: Rotation, kind: Kind, today: string): readonly string[] {
  const { turns, people, can, apart } = rotaOf(sheet, kind, today)
  const all = turnsOf(sheet, kind)
  const titles = all.map((turn, place) => titleOf(sheet, kind, turn, place))
  const notes = turns.flatMap(({ who, kept }, turn) => {
    const [title = '', day = ''] = [titles[turn], all[turn]?.day]
    if (day !== '' && day < today) return []
    if (who === '') return kept ? [] : [people.some(({ id }) => can(id, turn)) ? say.open(title) : say.nobody(title)]
    const twice = (apart[turn] ?? []).flatMap(([other, weight]) => {
      if (other > turn || weight < BESIDE || turns[other]?.who !== who) return []
      const free = [other, turn].filter((one) => turns[one]?.kept === false)
      const others = people.filter(({ id }) => id !== who && free.some((one) => can(id, one)))
      const why = free.length === 0 ? 'kept' : others.length === 0 ? 'alone' : 'fair'
      return [say.twice(nameOf(sheet, who), titles[other] ?? '', title) + say[why]]
    })
    return can(who, turn) ? twice : [say.absent(title, nameOf(sheet, who)), ...twice]
  })
  const counts = people.map(({ id, weight }) => ({
    who: nameOf(sheet, id),
    weight,
    count: turns.filter(({ who }) => who === id).length,
    days: turns.filter(({ kept }, turn) => !kept && can(id, turn)).length
  }))
  const never = counts.flatMap(({ who, days }) =>
    days === 0 && turns.some(({ kept }) => !kept) ? [say.never(who)] : []
  )
  const order = counts.filter(({ days }) => days > 0).toSorted((a, b) => a.count / a.weight - b.count / b.weight)
  const [least, most] = [order[0], order.at(-1)]
  const isEven = !least || !most || (2 * most.count - 1) / most.weight <= (2 * least.count + 1) / least.weight
  const why = turns.some(({ kept }) => kept) ? 'past' : least && least.days < turns.length ? 'away' : 'stale'
  return [...notes, ...(isEven ? [] : [say.uneven(most.who, most.count, least.who, least.count) + say[why]]), ...never]
}

/** `sheet` planned from `today` on; `say` takes a sentence about it. */
export function planNow(sheet: Rotation, today: string, tell: (sentence: string) => void): Rotation {
  const next = planned(sheet, today)
  const isGiven = kinds.flatMap((kind) => turnsOf(next, kind)).some(({ who }) => who !== '')
  tell(isGiven ? say.planned(kinds.flatMap((kind) => notesOf(next, kind, today)).length) : say.noNames)
  return next
}
