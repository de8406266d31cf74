/**
 * Loads every page of the built site in a browser, prints what it weighs, and fails where one weighs more than DESIGN section 6
 * allows.
 *
 *   node scripts/budget.ts [folder]
 */
import { chromium } from '@playwright/test'
import { builtPages } from './built-pages.ts'
import { launchOptions } from './chromium.ts'
import { type Measured, measure } from './measure.ts'
import { serveSite } from './site.ts'

/** One first flight of TCP, even from a host without brotli; and what a chapter with one worksheet should keep to. */
const MOST_HTML = 14_336
const TARGET_HTML = 10_240
const MOST_INLINE_SCRIPT = 2_000
const MOST_FONT = 24 * 1024
const MOST_WORKSHEET_SCRIPT = 16_384
/** The page that lists all that is kept: it reads storage at once, and says no word of it without script. */
const MOST_COALITION_SCRIPT = 26_624
const MOST_COALITION_REQUESTS = 18

const folder = process.argv[2] ?? 'dist'
const isWorksheet = (path: string) => /^\/worksheets\/[^/]+\/$/.test(path)
const isCoalition = (path: string) => path === '/coalition/'
const isChapter = (path: string) => /^\/guide\/[^/]+\/$/.test(path)

/** Each limit that a page breaks, in words. */
function faultsOf(page: Measured): readonly string[] {
  const { path, htmlGzip, inlineScript, scriptsAtOnce, scriptsInAll, scripts, fonts, requests, foreign } = page
  const script = scriptsInAll + inlineScript
  const listed = scripts.map(([file, bytes]) => `${file.split('/').at(-1)} ${bytes}`).join(' + ')
  const limits: readonly (readonly [broken: boolean, words: string])[] = [
    [htmlGzip > MOST_HTML, `HTML and CSS ${htmlGzip} bytes gzip, limit ${MOST_HTML}`],
    [inlineScript > MOST_INLINE_SCRIPT, `inline script ${inlineScript} bytes brotli, limit ${MOST_INLINE_SCRIPT}`],
    [fonts.length > 1, `${fonts.length} fonts, limit 1`],
    [fonts.some((bytes) => bytes > MOST_FONT), `a font of ${Math.max(...fonts)} bytes, limit ${MOST_FONT}`],
    [foreign.length > 0, `requests to other origins: ${foreign.join(' ')}`],
    isWorksheet(path)
      ? [
          script > MOST_WORKSHEET_SCRIPT,
          `script ${script} bytes brotli before a dialog, limit ${MOST_WORKSHEET_SCRIPT}: inline ${inlineScript} + ${listed}`
        ]
      : isCoalition(path)
        ? [script > MOST_COALITION_SCRIPT, `script ${script} bytes brotli, limit ${MOST_COALITION_SCRIPT}: ${listed}`]
        : [scriptsAtOnce > 0, `${scriptsAtOnce} bytes of script before anybody scrolls, limit 0`],
    [
      !isWorksheet(path) && requests > (isCoalition(path) ? MOST_COALITION_REQUESTS : 1 + fonts.length),
      `${requests} requests before anybody scrolls, limit ${isCoalition(path) ? MOST_COALITION_REQUESTS : '1 and a font'}`
    ]
  ]
  return limits.filter(([broken]) => broken).map(([, words]) => `${path}: ${words}`)
}

/** A page is held against the same numbers wherever it is printed. */
const columns: readonly (readonly [title: string, value: (page: Measured) => number | string])[] = [
  ['HTML+CSS gz', ({ htmlGzip }) => htmlGzip],
  ['critical gz', ({ criticalGzip }) => criticalGzip],
  ['inline script br', ({ inlineScript }) => inlineScript],
  ['scripts at once br', ({ scriptsAtOnce }) => scriptsAtOnce],
  ['scripts in all br', ({ scriptsInAll }) => scriptsInAll],
  [
    'before a dialog br',
    ({ path, scriptsInAll, inlineScript }) => (isWorksheet(path) ? scriptsInAll + inlineScript : '')
  ],
  ['font', ({ fonts }) => fonts.join(' + ')],
  ['requests', ({ requests }) => requests]
]

function table(pages: readonly Measured[]): string {
  const rows = [
    ['page', ...columns.map(([title]) => title)],
    ...pages.map((page) => [page.path, ...columns.map(([, value]) => inWords(value(page)))])
  ]
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
    )
    .map((row) => row.join('  '))
    .join('\n')
}

const inWords = (value: number | string) => (typeof value === 'number' ? value.toLocaleString('en-GB') : value)

/** Most of the time is spent waiting for quiet, so that several pages wait together. Bytes do not depend on who else waits. */
async function measureAll(paths: readonly string[]): Promise<readonly Measured[]> {
  const waiting = [...paths]
  const measured = new Map<string, Measured>()
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      measured.set(path, await measure(browser, origin, path))
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return paths.flatMap((path) => measured.get(path) ?? [])
}

const { origin, close } = await serveSite(folder)
const browser = await chromium.launch(launchOptions())
const pages = await measureAll(builtPages(folder).map(({ path }) => path))
await browser.close()
close()

const faults = pages.flatMap(faultsOf)
const heavy = pages.filter(({ path, htmlGzip }) => isChapter(path) && htmlGzip > TARGET_HTML)
console.log(table(pages))
console.log(
  `Target for a chapter: ${TARGET_HTML.toLocaleString('en-GB')} gz; over it: ${heavy.map(({ path }) => path).join(' ') || 'none'}`
)
for (const fault of faults) console.error(`Over budget: ${fault}`)
if (pages.length === 0 || faults.length > 0) process.exitCode = 1
