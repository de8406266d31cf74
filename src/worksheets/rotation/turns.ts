import { blankOf } from '#workbook/blank.ts'
import { newId } from '#workbook/id.ts'
import type { Named } from '#workbook/roster.ts'
import { termsFrom } from '#workbook/series.ts'
import { type Part, type Posts, type Rotation, type Turn, turn } from './index.ts'
import { type Rota, scheduled } from '#workbook/rota.ts'

export type Kind = 'meetings' | Part
export const parts = ['chairs', 'steering'] as const
export const kinds = ['meetings', ...parts] as const

/** As a member stands in the plan: the person, and for whom. */
export const labelOf = ({ name, member }: Named): string => [name.trim(), member.trim()].filter(Boolean).join(', ')

/** Those who take turns from now on. */
export const takers = ({ members }: Rotation) => members.filter((one) => !one.rests && labelOf(one) !== '')

/** Whom a turn can belong to: those on the list by a name. Whoever was removed, or lost the name, has none. */
export const holdersOf = ({ members }: Rotation): ReadonlySet<string> =>
  new Set(members.filter((one) => labelOf(one) !== '').map(({ id }) => id))

/** The turns of a kind in the order of time, those without a day last; terms of posts that there are. */
export function turnsOf(sheet: Rotation, kind: Kind): readonly Turn[] {
  const posts = kind === 'meetings' ? [''] : sheet[kind].posts.map(({ id }) => id)
  const turns = kind === 'meetings' ? sheet.meetings : sheet[kind].terms.filter(({ post }) => posts.includes(post))
  return turns.toSorted((one, other) => (one.day || 'z').localeCompare(other.day || 'z', 'en'))
}

export const withTurns = (sheet: Rotation, kind: Kind, turns: Turn[]): Rotation =>
  kind === 'meetings' ? { ...sheet, meetings: turns } : { ...sheet, [kind]: { ...sheet[kind], terms: turns } }

/** How much it matters that one person does not have two turns beside each other. Two meetings later only decides ties. */
export const BESIDE = 1e6

/**
 * The turns of a kind as the solver sees them. Once some are given, those before `today` stay, with or without anybody; but
 * a term that runs and is nobody's is to be filled.
 */
export function rotaOf(sheet: Rotation, kind: Kind, today: string, turns = turnsOf(sheet, kind)): Rota {
  const rule = kind === 'meetings' ? '' : sheet[kind].rule
  const able = takers(sheet).map((one) => ({ ...one, weight: rule === 'twice' && one.small ? 2 : 1 }))
  const people = rule === 'only' && able.some((one) => one.small) ? able.filter((one) => one.small) : able
  const isGiven = turns.some(({ who }) => who !== '')
  const holders = holdersOf(sheet)
  const seen = ({ who: id, fixed, day, until }: Turn) => {
    const who = holders.has(id) ? id : ''
    const isPast = isGiven && day !== '' && day < today && (who !== '' || kind === 'meetings' || until <= today)
    return { who, kept: isPast || (fixed && who !== '') }
  }
  const weight = (one: Turn, other: Turn, steps: number) => {
    if (kind === 'meetings' || steps === 0) return [0, BESIDE, 1][steps] ?? 0
    const follows = one.post === other.post && (one.day === other.until || other.day === one.until)
    return follows || (one.day < other.until && other.day < one.until) ? BESIDE : 0
  }
  return {
    turns: turns.map(seen),
    // For chairs from the other end of the list, so that the first ones are not first in everything.
    people: kind === 'chairs' ? people.toReversed() : people,
    can: (id, place) => turns[place]?.away.includes(id) !== true,
    apart: turns.map((one, place) =>
      turns
        .map((other, at) => [at, weight(one, other, Math.abs(place - at))] as const)
        .filter(([, matters]) => matters > 0)
    )
  }
}

/** The posts that are meant: a committee without a name is none, once another has one. A seat needs none. */
const postsIn = ({ posts }: Posts, part: Part) => {
  const named = part === 'chairs' ? posts.filter(({ text }) => text.trim() !== '') : []
  return named.length > 0 ? named : posts
}

/** The terms laid anew, in the order of time. Those that began before `today` and those fixed stay; no other overlaps them. */
function renewed(sheet: Rotation, part: Part, today: string): readonly Turn[] {
  const { posts, from, months, rule, terms } = sheet[part]
  const holders = holdersOf(sheet)
  const place = ({ post }: Turn) => posts.findIndex(({ id }) => id === post)
  const stays = ({ who, fixed, day, until }: Turn) =>
    holders.has(who) ? fixed || day < today : who !== '' && until <= today
  const kept = terms.filter((one) => place(one) >= 0 && stays(one))
  const parts = { '': 1, half: 2, third: 3, quarter: 4, twice: 1, only: 1 }[rule]
  const meant = postsIn(sheet[part], part)
  const fresh = termsFrom(from, months, meant.length, parts).flatMap(({ place: at, day, until }) => {
    const post = meant[at]?.id ?? ''
    const isTaken = kept.some((one) => one.post === post && one.day < until && day < one.until)
    const old = terms.find((one) => one.post === post && one.day === day && one.until === until)
    return isTaken ? [] : [old ?? { ...blankOf(turn), id: newId(), post, day, until }]
  })
  return [...kept, ...fresh].toSorted((one, other) => one.day.localeCompare(other.day) || place(one) - place(other))
}

/** `sheet` planned by the rules of workbook/rota.ts; what is past on `today` or was fixed by hand stays as it is. */
export const planned = (sheet: Rotation, today: string): Rotation =>
  kinds.reduce((all, kind) => {
    const turns = kind === 'meetings' ? turnsOf(all, kind) : renewed(all, kind, today)
    const rota = rotaOf(all, kind, today, turns)
    const who = scheduled(rota)
    const next = turns.map((one, place) =>
      rota.turns[place]?.kept ? one : { ...one, who: who[place] ?? '', fixed: false }
    )
    return withTurns(all, kind, next)
  }, sheet)

/** The stand-in of a meeting: the last facilitator who can come, or else the next one, or else anybody; '' if nobody. */
export function standInOf(sheet: Rotation, { id, who, away }: Turn): string {
  const meetings = turnsOf(sheet, 'meetings')
  const place = meetings.findIndex((one) => one.id === id)
  const others = [...meetings.slice(0, place).toReversed(), ...meetings.slice(place)].map((one) => one.who)
  const able = takers(sheet).flatMap((one) => (one.id === who || away.includes(one.id) ? [] : [one.id]))
  return who === '' ? '' : ([...others, ...able].find((one) => able.includes(one)) ?? '')
}

/**
 * `turns` with `who` fixed for the turn `id`. A turn that is not past moves by swapping: for the nearest that `who` has. Where
 * whoever had it is away then, or `takes` no turns, that one is free again.
 */
export function given(
  turns: readonly Turn[],
  id: string,
  who: string,
  today: string,
  takes: (who: string) => boolean = () => true
): Turn[] {
  const isAhead = ({ day }: Turn) => day === '' || day >= today
  const place = turns.findIndex((one) => one.id === id)
  const steps = (one: Turn) => Math.abs(turns.indexOf(one) - place)
  const old = turns.find((one) => one.id === id && one.who !== '' && isAhead(one))?.who ?? ''
  const theirs = turns.filter((one) => old !== '' && who !== '' && one.who === who && isAhead(one))
  const [other] = theirs.toSorted((a, b) => steps(a) - steps(b))
  return turns.map((one) => {
    if (one.id === id) return { ...one, who, fixed: who !== '' }
    if (one !== other) return one
    const isTaken = takes(old) && !one.away.includes(old)
    return { ...one, who: isTaken ? old : '', fixed: isTaken }
  })
}
