import type { Format } from './define.ts'
import { MOST_ITEMS } from './fields.ts'
import { type Decoded, MOST_CHARACTERS, decodeLink } from './link.ts'

/**
 * What became of every link of `format` in a pasted text: one, or a whole chat with words around them. A text that holds none
 * gives one answer, which says so. Takes anything, never rejects.
 */
export const readLinks = <Value>(format: Format<Value>, text: string): Promise<readonly Decoded<Value>[]> =>
  Promise.all(linksIn(format.id, text).map((link) => decodeLink(format, link)))

/** A line break that mail puts into a long link, with the marks of a reply. */
const BREAK = '(?:=?\\r?\\n[>\\s]*)?'

/** A text cut before each link in it, also where a mail program wrapped the address. */
function linksIn(id: string, text: string): readonly string[] {
  const start = new RegExp(`(?=${[...id].join(BREAK)}${BREAK}(?:/|%(?:25)*2f)${BREAK}[ZH])`, 'i')
  const [before = '', ...links] = text.split(start, MOST_ITEMS)
  return (links.length > 0 ? links : [before]).map((link) => link.slice(0, MOST_CHARACTERS))
}
