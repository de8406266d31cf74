/**
 * Runs Lighthouse (mobile, as its makers set it) on home, a chapter and each worksheet page of the built site, and on a bare page
 * beside them. Prints the median of three rounds and fails where a score is below 100. Lighthouse is fetched into a folder of its
 * own the first time; the site does not depend on it.
 *
 *   node scripts/lighthouse.ts [folder]
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { builtPages } from './built-pages.ts'
import { chromiumArguments, launchOptions } from './chromium.ts'
import { serveSite } from './site.ts'

const LIGHTHOUSE = '13.5.0'
const ROUNDS = 3
const CHAPTER = '/guide/tools/'
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift'
] as const

type Figure = (typeof SCORES)[number] | (typeof TIMES)[number]
type Figures = Readonly<Record<Figure, number>>

/** What Lighthouse reports, as far as it is read here. */
interface Report {
  readonly categories: Readonly<Record<(typeof SCORES)[number], { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
  >
}

const run = promisify(execFile)
const folder = process.argv[2] ?? 'dist'
const { executablePath } = launchOptions()

/** The least that a page can be: what it costs to load anything at all on the same machine in the same minute. */
const BARE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><meta name="description" content="A bare page."><h1>Bare</h1><p>A page of a few words.</p></html>'

async function fetched(): Promise<string> {
  const home = join(tmpdir(), `lighthouse-${LIGHTHOUSE}`)
  const program = join(home, 'node_modules/lighthouse/cli/index.js')
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    console.log(`Fetching Lighthouse ${LIGHTHOUSE} into ${home}`)
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${LIGHTHOUSE}`], {
      cwd: home
    })
  }
  return program
}

/** On a busy machine a trace may come out empty, and Lighthouse asks to be run again: that is no measurement, so none is lost. */
async function audit(program: string, url: string, output: string, tries = 3): Promise<Report> {
  try {
    return await auditOnce(program, url, output)
  } catch (error) {
    if (tries <= 1) throw error
    return audit(program, url, output, tries - 1)
  }
}

async function auditOnce(program: string, url: string, output: string): Promise<Report> {
  const flags = ['--headless=new', '--no-sandbox', ...chromiumArguments].join(' ')
  await run(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=${flags}`
    ],
    { env: { ...process.env, CHROME_PATH: executablePath } }
  )
  return JSON.parse(readFileSync(output, 'utf8'))
}

function figuresOf({ categories, audits }: Report): Figures {
  const scores = SCORES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)] as const)
  const times = TIMES.map((name) => [name, audits[name]?.numericValue ?? Number.NaN] as const)
  return Object.fromEntries([...scores, ...times]) as Figures
}

/** The audits of a report that cost points, by their titles. */
const failedIn = ({ audits }: Report) =>
  Object.values(audits).flatMap(({ score, title }) => (score !== null && score < 0.9 ? [title] : []))

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const program = await fetched()
const scratch = mkdtempSync(join(tmpdir(), 'lighthouse-run-'))
writeFileSync(join(scratch, 'index.html'), BARE)
const [site, bare] = [await serveSite(folder), await serveSite(scratch)]
const worksheets = builtPages(folder).flatMap(({ path }) => (/^\/worksheets\/[^/]+\/$/.test(path) ? [path] : []))
const subjects = [
  { name: '(a bare page)', url: `${bare.origin}/` },
  ...['/', CHAPTER, ...worksheets].map((path) => ({ name: path, url: site.origin + path }))
]

// Rounds go over all pages in turn, so that a busy minute of the machine hits all alike.
const reports = new Map<string, readonly Report[]>()
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, url } of subjects) {
    reports.set(name, [...(reports.get(name) ?? []), await audit(program, url, join(scratch, 'report.json'))])
  }
}
site.close()
bare.close()
rmSync(scratch, { recursive: true })

let failed = false
console.log(['page'.padEnd(34), 'perf', 'a11y', 'best', ' seo', '  FCP', '  LCP', '  TBT', '   CLS'].join('  '))
for (const { name } of subjects) {
  const all = reports.get(name) ?? []
  const medianOf = (figure: Figure) => median(all.map((report) => figuresOf(report)[figure]))
  const scores = SCORES.map((figure) => String(medianOf(figure)).padStart(4))
  const [fcp, lcp, tbt, cls] = TIMES.map(medianOf)
  const times = [fcp, lcp, tbt].map((time) => String(Math.round(time ?? Number.NaN)).padStart(5))
  console.log([name.padEnd(34), ...scores, ...times, (cls ?? Number.NaN).toFixed(4).padStart(6)].join('  '))
  const isBelow = SCORES.some((figure) => medianOf(figure) < 100)
  if (isBelow && name.startsWith('/')) {
    failed = true
    console.error(`  below 100: ${[...new Set(all.flatMap(failedIn))].join('; ')}`)
  }
}
if (failed) process.exitCode = 1
