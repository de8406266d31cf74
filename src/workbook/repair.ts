/** A place in a text that looks like a link: what stands before the slash, and all that may be code behind it. */
export interface Finding {
  readonly id: string
  readonly code: string
}

/** More places than these are no message but an attack on our time. */
const MOST_PLACES = 8

/**
 * Finds links in a fragment, a whole address, a wrapped address (Safe Links) or a message, and takes out what mail and chat
 * programs put in: percent-encoding (also twice), line breaks, full-width forms, invisible characters, typographic dashes.
 * Junk behind a link becomes the tail of its `code`; only the check can tell where the link ends. Believe nothing found here
 * before the check holds. Takes any text; never throws.
 */
export function findLinks(text: string): readonly Finding[] {
  const bare = decodePercent(text)
    // Quoted-printable mail writes '=' before the break of a line that goes on; replies write '>' after it.
    .replace(/=?\r?\n[>\s]*/g, '')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2013\u2014]/g, '--')
  const places = [...bare.matchAll(/(?:^[^\w#]*|[#*])([a-z\d][a-z\d-]*)\//gi)].slice(0, MOST_PLACES)
  return places.map((place) => ({
    id: place[1] ?? '',
    code: bare.slice(place.index + place[0].length).replace(/[^\w-]/g, '')
  }))
}

/** Safe Links writes '#' as '%2523': encoded twice. */
function decodePercent(text: string): string {
  let decoded = text
  for (let round = 0; round < 3 && decoded.includes('%'); round++) {
    decoded = decoded.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      const bytes = run.split('%').slice(1)
      return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)))
    })
  }
  return decoded
}
