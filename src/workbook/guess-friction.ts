import { type FrictionKind, frictionKinds } from './friction.ts'

/** Something that was said of a friction, and how much it tells. */
export interface Said {
  readonly text: string
  readonly weight: number
}

/** Beginnings of words that tell what a friction is about, in English. */
const signs: Readonly<Record<FrictionKind, string>> = {
  workload:
    'workload, work is, all the work, task, overload, overbook, overwork, burn, same two, same three, same four, same few, same people, tired, exhaust, capacity, alone, volunteer, uneven, hours, follow through, follow up, one driver, need a break',
  decisions:
    'deci, approv, vote, voting, who can, who may, who says, sign off, signed off, mandate, consen, unclear, reopen, authori',
  communication:
    'inform, communicat, note, minutes, email, e-mail, late, update, newsletter, slides, channel, chat, message, interpret, translat, flyer, report, told',
  meetings:
    'meeting, agenda, on time, overran, overrun, too long, shorter, calendar, schedul, start, rush, calls, parking, heating, small groups',
  voice:
    'voice, power, heard, listen, smaller, small and, small member, rural, equal, dominat, talk too, speak, seat, rotate, go first, chairing, balance',
  conflict:
    'conflict, trust, tension, disagree, argu, apolog, quarrel, respect, dodge, avoid, gossip, blame, honest, promise',
  newcomers:
    'new people, new folk, new member, new group, newcomer, onboard, welcom, join, introduc, map of, buddy, which committee',
  purpose: 'purpose, goal, aim, direction, priorit, focus, vision, strateg',
  resources:
    'money, grant, fund, budget, print, paid, pay, cost, stipend, donat, resource, fair share, split, goes to the same, salar, afford'
}

const starts = frictionKinds.map((kind) => new RegExp(`\\b(?:${signs[kind].replaceAll(', ', '|')})`, 'gu'))

/**
 * What `said` seems to be about, of texts in English; '' where no word is known, and somebody chooses. Of a very long text the
 * beginning tells enough.
 */
export function guessFriction(said: readonly Said[]): FrictionKind | '' {
  const words = said.map(({ text, weight }) => ({ text: text.slice(0, 2000).toLowerCase(), weight }))
  const scores = starts.map((start) =>
    words.reduce((sum, { text, weight }) => sum + weight * (text.match(start)?.length ?? 0), 0)
  )
  const best = Math.max(...scores)
  return best > 0 ? (frictionKinds[scores.indexOf(best)] ?? '') : ''
}
