import type { Format } from './define.ts'
import { MOST_ITEMS } from './fields.ts'
import { type Decoded, MOST_CHARACTERS, decodeLink } from './link.ts'

/**
 * What became of every link of `format` in a pasted text: one, or a whole chat with words around them. A text that holds none
 * gives one answer, which says so. Takes anything, never rejects.
 */
export const readLinks = <Value>(format: Format<Value>, text: string): Promise<readonly Decoded<Value>[]> =>
  Promise.all(linksIn(format.id, text).map((link) => decodeLink(format, link)))

export interface Collected<Value> {
  readonly sheet: Value
  /** How many links were added. */
  readonly added: number
  /** The others, by their place in the text, counted from 1, each with a sentence why not. */
  readonly refused: readonly { readonly place: number; readonly why: string }[]
}

/** Adds the links that were read to `own`, one after the other. `faults` says of each status why such a link cannot be added. */
export const addLinks = <Value>(
  own: Value,
  links: readonly Decoded<Value>[],
  collect: (own: Value, answered: Value) => Value | string,
  faults: Readonly<Record<Exclude<Decoded<Value>['status'], 'ok'>, string>>
): Collected<Value> =>
  links.reduce<Collected<Value>>(
    ({ sheet, added, refused }, link, index) => {
      const next = link.status === 'ok' ? collect(sheet, link.value) : faults[link.status]
      return typeof next === 'string'
        ? { sheet, added, refused: [...refused, { place: index + 1, why: next }] }
        : { sheet: next, added: added + 1, refused }
    },
    { sheet: own, added: 0, refused: [] }
  )

/** A line break that mail puts into a long link, with the marks of a reply. */
const BREAK = '(?:=?\\r?\\n[>\\s]*)?'

/** A text cut before each link in it, also where a mail program wrapped the address. */
function linksIn(id: string, text: string): readonly string[] {
  const start = new RegExp(`(?=${[...id].join(BREAK)}${BREAK}(?:/|%(?:25)*2f)${BREAK}[ZHP])`, 'i')
  const [before = '', ...links] = text.split(start, MOST_ITEMS)
  return (links.length > 0 ? links : [before]).map((link) => link.slice(0, MOST_CHARACTERS))
}
