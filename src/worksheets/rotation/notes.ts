import { dayInWords } from '#workbook/day.ts'
import type { Part, Rotation, Turn } from './index.ts'
import { noteText as say } from './plan-text.ts'
import { type Rota, scheduled } from '#workbook/rota.ts'
import { BESIDE, type Kind, kinds, labelOf, planned, rotaOf, takers, turnsOf } from './turns.ts'

export const nameOf = ({ members }: Rotation, id: string): string =>
  labelOf(members.find((one) => one.id === id) ?? { name: '', member: '' })

/** Who it is in few words: the person, or where nobody is named, the organisation. */
export function shortOf({ members }: Rotation, id: string): string {
  const one = members.find((member) => member.id === id)
  return one?.name.trim() || one?.member.trim() || ''
}

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
  const rota = rotaOf(sheet, kind, today)
  const { turns, people, can, apart } = rota
  const all = turnsOf(sheet, kind)
  const titles = all.map((turn, place) => titleOf(sheet, kind, turn, place))
  const takes = takers(sheet).map(({ id }) => id)
  const isStale = staleness(rota, today)

  const twiceBefore = (who: string, turn: number) =>
    (apart[turn] ?? []).flatMap(([other, weight]) => {
      if (other > turn || weight < BESIDE || turns[other]?.who !== who) return []
      const free = [other, turn].filter((one) => turns[one]?.kept === false)
      const others = people.filter(({ id }) => id !== who && free.some((one) => can(id, one)))
      const why = free.length === 0 ? 'kept' : others.length === 0 ? 'alone' : isStale(free) ? 'stale' : 'fair'
      const isAtOnce = kind !== 'meetings' && (all[turn]?.day ?? '') < (all[other]?.until ?? '')
      return [
        say[isAtOnce ? 'atOnce' : 'twice'](nameOf(sheet, who), titles[other] ?? '', titles[turn] ?? '') + say[why]
      ]
    })
  const notes = all.flatMap(({ day, until, fixed }, turn) => {
    const { who, kept } = turns[turn] ?? { who: '', kept: true }
    const title = titles[turn] ?? ''
    if (day !== '' && day < today && (kind === 'meetings' || until <= today)) return []
    if (who === '') {
      const isOpen = people.length === 0 || people.some(({ id }) => can(id, turn))
      return kept ? [] : [isOpen ? say.open(title) : say.nobody(title)]
    }
    const name = nameOf(sheet, who)
    if (!takes.includes(who)) return [day < today ? say.serves(title, name) : say.rests(title, name)]
    const absent = can(who, turn) ? [] : [say.absent(title, name) + say[fixed ? 'release' : 'again']]
    return [...absent, ...twiceBefore(who, turn)]
  })
  return [...doubtsOf(sheet, kind, today), ...notes, ...countsOf(sheet, rota, isStale)]
}

/** What is odd about the sheet itself: a row that has turns and no name, two meetings on one day, a rule that names nobody. */
function doubtsOf(sheet: Rotation, kind: Kind, today: string): readonly string[] {
  const turns = turnsOf(sheet, kind)
  const days = kind === 'meetings' ? turns.map(({ day }) => day).filter((day) => day !== '' && day >= today) : []
  const isForNone = kind === 'chairs' && sheet.chairs.rule === 'only' && !takers(sheet).some(({ small }) => small)
  return [
    ...(isForNone && turns.length > 0 ? [say.noSmall] : []),
    ...sheet.members.flatMap((one, place) =>
      labelOf(one) === '' && turns.some(({ who }) => who === one.id) ? [say.nameless(place + 1)] : []
    ),
    ...new Set(days.filter((day, place) => days[place + 1] === day).map((day) => say.sameDay(dayInWords(day))))
  ]
}

/** Whether the turns are shared out evenly, and who is away from all of them. */
function countsOf(sheet: Rotation, { turns, people, can }: Rota, isStale: (of: readonly number[]) => boolean) {
  const places = turns.flatMap(({ kept }, turn) => (kept ? [] : [turn]))
  const counts = people.map(({ id, weight }) => ({
    who: nameOf(sheet, id),
    weight,
    count: turns.filter(({ who }) => who === id).length,
    days: places.filter((turn) => can(id, turn)).length
  }))
  const never = counts.flatMap(({ who, days }) => (days === 0 && places.length > 0 ? [say.never(who)] : []))
  const order = counts.filter(({ days }) => days > 0).toSorted((a, b) => a.count / a.weight - b.count / b.weight)
  const [least, most] = [order[0], order.at(-1)]
  const isEven = !least || !most || (2 * most.count - 1) / most.weight <= (2 * least.count + 1) / least.weight
  if (isEven) return never
  const fair = turns.length > places.length ? 'past' : least.days < turns.length ? 'away' : 'even'
  const why = isStale(places) ? 'even' : fair
  return [say.uneven(most.who, most.count, least.who, least.count) + say[why], ...never]
}

/** Tells whether planning again from `today` would change some turns; it is worked out once, when it is first asked. */
function staleness(rota: Rota, today: string) {
  let again: readonly string[] | undefined
  return (places: readonly number[]): boolean => {
    // What is read at any time, a report, cannot tell what was past when it was planned.
    if (today === '') return false
    again ??= scheduled(rota)
    return places.some((place) => again?.[place] !== rota.turns[place]?.who)
  }
}

/** `sheet` planned from `today` on; `tell` takes a sentence about what comes out. */
export function planNow(sheet: Rotation, today: string, tell: (sentence: string, next: Rotation) => void): Rotation {
  const next = planned(sheet, today)
  const isGiven = kinds.flatMap((kind) => turnsOf(next, kind)).some(({ who }) => who !== '')
  tell(isGiven ? say.planned(kinds.flatMap((kind) => notesOf(next, kind, today)).length) : say.noNames, next)
  return next
}
