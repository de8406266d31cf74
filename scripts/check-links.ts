/**
 * Follows every link and source inside a built site, also those that scripts hold: each must lead to a file of the site, below
 * its base path, and each fragment to an element of that page. Fails with the list of those that do not.
 *
 *   node scripts/check-links.ts [folder] [base]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltPage, builtPages, filesIn } from './built-pages.ts'

const folder = process.argv[2] ?? 'dist'
const base = (process.argv[3] ?? process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/')

const files = filesIn(folder)
const pages = builtPages(folder)
const idsOf = new Map(pages.map(({ file, html }) => [file, new Set(attributesOf(html, 'id'))]))

interface Link {
  readonly from: string
  /** The address of the page it stands on, from which it is resolved. */
  readonly on: string
  readonly to: string
}

/** The address of a page as a browser has it. Where the site is served does not matter: any origin will do. */
const ORIGIN = 'https://site.invalid'
const addressOf = ({ path }: BuiltPage) => ORIGIN + base + path.slice(1)

const inPages: readonly Link[] = pages.flatMap((page) =>
  [
    ...['href', 'src', 'action', 'component-url', 'renderer-url'].flatMap((name) => attributesOf(page.html, name)),
    ...[...page.html.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, to]) => to ?? '')
  ].map((to) => ({ from: page.file, on: addressOf(page), to }))
)

/** Worksheets link to pages from their scripts, with paths that hold on every page two folders deep. */
const inScripts: readonly Link[] = files
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/["'`](\.\.\/\.\.\/[\w/-]+\/(?:#[\w-]+)?)["'`]/g)].map(
      ([, to]) => ({ from: file, on: `${ORIGIN}${base}worksheets/any/`, to: to ?? '' })
    )
  )

const links = [...inPages, ...inScripts].filter(({ on, to }) => new URL(to, on).origin === ORIGIN)
const faults = links.flatMap((link) => {
  const fault = faultOf(link)
  return fault ? [`${link.from}: ${link.to} ${fault}`] : []
})

for (const fault of new Set(faults)) console.error(fault)
console.log(`${links.length} links on ${pages.length} pages below ${base}: ${faults.length} lead nowhere`)
if (links.length === 0 || faults.length > 0) process.exitCode = 1

/** What is wrong with a link inside the site; nothing if it leads somewhere. */
function faultOf({ on, to }: Link): string | undefined {
  const { pathname, hash } = new URL(to, on)
  if (!pathname.startsWith(base)) return `leads outside ${base}`
  const file = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
  if (!files.includes(file)) return 'is not in the site'
  const id = decodeURIComponent(hash.slice(1))
  return id === '' || idsOf.get(file)?.has(id) ? undefined : 'has no such place on its page'
}

/** The values of an attribute, wherever it stands in a page. */
function attributesOf(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => decoded(value ?? ''))
}

function decoded(value: string): string {
  return value.replace(/&#(\d+);|&#x([\da-f]+);|&amp;/gi, (_, decimal?: string, hex?: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : '&'
  )
}
