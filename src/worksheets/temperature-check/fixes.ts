import type { Kind, TemperatureCheck, Theme } from './index.ts'
import { sentencesOf } from './themes.ts'

type Named = Exclude<Kind, ''>

/** Beginnings of words that tell what a theme is about, in English. Where none is found, somebody chooses. */
const signs: Readonly<Record<Named, string>> = {
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
  purpose: 'purpose, goal, aim, direction, priorit, focus, vision, strateg'
}

/** What a theme seems to be about, from its name and, with less weight, from its sentences on what could improve. */
export function guessedKind(sheet: TemperatureCheck, { id, name }: Theme): Kind {
  const sentences = sentencesOf(sheet).filter(({ theme, side }) => theme === id && side === 'improve')
  const score = (kind: Named) =>
    3 * signsIn(name, kind) + sentences.reduce((sum, { text }) => sum + signsIn(text, kind), 0)
  const best = named.reduce<{ kind: Kind; score: number }>(
    (best, kind) => (score(kind) > best.score ? { kind, score: score(kind) } : best),
    { kind: '', score: 0 }
  )
  return best.kind
}

/** The kind that somebody chose, or else the guessed one. */
export const kindOf = (sheet: TemperatureCheck, theme: Theme): Kind => theme.kind || guessedKind(sheet, theme)

/** Of a very long text, the beginning tells enough. */
function signsIn(words: string, kind: Named): number {
  const start = new RegExp(`\\b(?:${signs[kind].replaceAll(', ', '|')})`, 'gu')
  return words.slice(0, 2000).toLowerCase().match(start)?.length ?? 0
}

export const named = [
  'workload',
  'decisions',
  'communication',
  'meetings',
  'voice',
  'conflict',
  'newcomers',
  'purpose'
] as const satisfies Named[]
