import type { Random } from './random.ts'

/** What may happen to a link on its way; each gives the link that arrives. `other` is another good link. */
export type Accident = (link: string, random: Random, other: string) => string

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const STRANGE = [...'%#/&=?. \n*+~@', '\u200b', '\uff05', '—', 'é', '\u0000', '\ud800', '😀']

/** Accidents after which a link must be refused, or decode to the very sheet that it or `other` held. */
export const accidents: Readonly<Record<string, Accident>> = {
  changed: (link, random) =>
    repeat(random, link, (text, at) => text.slice(0, at) + letter(random) + text.slice(at + 1)),
  inserted: (link, random) => repeat(random, link, (text, at) => text.slice(0, at) + letter(random) + text.slice(at)),
  deleted: (link, random) => repeat(random, link, (text, at) => text.slice(0, at) + text.slice(at + 1)),
  swapped(link, random) {
    const [first, second] = [random.below(link.length), random.below(link.length)].sort((a, b) => a - b)
    return swap(link, first ?? 0, second ?? 0)
  },
  neighboursSwapped(link, random) {
    const at = random.below(link.length - 1)
    return swap(link, at, at + 1)
  },
  cut: (link, random) => link.slice(0, random.below(link.length)),
  beheaded: (link, random) => link.slice(random.below(link.length)),
  spliced: (link, random, other) => link.slice(0, random.below(link.length)) + other.slice(random.below(other.length)),
  checkOfAnother(link, _, other) {
    const code = link.indexOf('/') + 1
    const otherCode = other.indexOf('/') + 1
    return link.slice(0, code) + other.slice(otherCode, otherCode + 7) + link.slice(code + 7)
  },
  idOfAnother: (link, _, other) => other.slice(0, other.indexOf('/')) + link.slice(link.indexOf('/')),
  doubled(link, random) {
    const at = random.below(link.length)
    return link.slice(0, at) + link.slice(random.below(at + 1))
  },
  caseChanged: (link, random) => random.pick([link.toUpperCase(), link.toLowerCase()]),
  turned: (link) => [...link].reverse().join('')
}

function repeat(random: Random, link: string, once: (text: string, at: number) => string): string {
  let text = link
  for (let times = 1 + random.below(4); times > 0; times--) text = once(text, random.below(text.length))
  return text
}

const letter = (random: Random) => (random.next() < 0.8 ? ALPHABET.charAt(random.below(64)) : random.pick(STRANGE))

const swap = (text: string, first: number, second: number) =>
  text.slice(0, first) +
  text.charAt(second) +
  text.slice(first + 1, second) +
  (first === second ? '' : text.charAt(first)) +
  text.slice(second + 1)
