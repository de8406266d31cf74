import type { Random } from './random.ts'

/** What mail and chat programs make of a link; every one must be repaired. */
export type Junk = (link: string, random: Random) => string

const page = (link: string) => `https://host.example/guide/worksheets/${link.slice(0, link.indexOf('/'))}/`

export const junk: Readonly<Record<string, Junk>> = {
  hash: (link) => `#${link}`,
  address: (link) => `${page(link)}#${link}`,
  query: (link) => `${page(link)}?fbclid=IwAR0E&utm_source=mail#${link}`,
  punctuation: (link, random) =>
    `#${link}${random.pick([...'.,;:!?)>]}"\'*_', '…', '。', '»', '”', ').', '_.', '**', '!!'])}`,
  markdown: (link, random) => random.pick([`[sheet](${page(link)}#${link})`, `*#${link}*`, `<#${link}>`, `_#${link}_`]),
  quotes: (link, random) => random.pick([`“${link}”`, `«#${link}»`, `'${link}'`, `(${link})`, `　${link}　`]),
  tracking: (link, random) =>
    `#${link}${random.pick(['&utm_source=Email', '?fbclid=IwAR0E_x-E', '&amp;utm_id=E', '?E=E#E'])}`,
  textBehind: (link) => `#${link} Here is our sheet. Every Entry counts, see you on Tuesday! - Elena`,
  textBefore: (link) => `Here is our sheet and/or a link: ${page(link)}#${link}`,
  wrapped: (link, random) =>
    `#${wrap(link, random, ['\n', '\r\n', ' ', '\n> ', '=\n', '=\r\n', '\n  ', '\u200b', '\u00ad'])}`,
  wrappedEncoded: (link, random) => `#${wrap(link, random, ['%20', '%0A', '%0D%0A', '%C2%A0', '%E2%80%8B'])}`,
  surrounded: (link, random) =>
    `${random.pick([' ', '\n', '\t', '\u00a0'])}#${link}${random.pick([' ', '\n', '\r\n\r\n', '%20', '%0A'])}`,
  hashEncoded: (link, random) => random.pick(['%23', '%2523', '%252523', '＃']) + link,
  slashEncoded: (link, random) => `#${link.replace('/', random.pick(['%2F', '%2f', '%252F', '／']))}`,
  allEncoded: (link) => encode(`${page(link)}#${link}`),
  path: (link) => `${page(link)}%23${link}`,
  dashes: (link) => `#${link.replaceAll('--', '—')}`,
  safeLinks(link) {
    const url = encode(`${page(link)}%23${link}`)
    return `https://eur01.safelinks.protection.outlook.com/?url=${url}&data=05%7C02%7CElena%40host%7C0E&sdata=E%3D&reserved=0`
  },
  urlDefense: (link) => `https://urldefense.com/v3/__${page(link)}*${link}__;Iw!!E0E!abcE$`
}

const encode = (address: string) => encodeURIComponent(address.toWellFormed())

/** The link broken at a few places, as if by lines of 76 characters. */
function wrap(link: string, random: Random, breaks: readonly string[]): string {
  const between = random.pick(breaks)
  const first = 1 + random.below(76)
  const lines = [link.slice(0, first)]
  for (let at = first; at < link.length; at += 76) lines.push(link.slice(at, at + 76))
  return lines.join(between)
}
