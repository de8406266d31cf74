/**
 * Everything that must hold before a change is kept: what needs no browser in two rows beside each other, then the browser. Each
 * row goes up to the first step that fails; with --all, to the end. Closes with the number of tests that passed and failed.
 *
 *   node scripts/test.ts [--all]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Step {
  readonly name: string
  /** One of the tools of node_modules/.bin, or node itself, and its arguments. */
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
}

const reports = mkdtempSync(join(tmpdir(), 'holding-together-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
const UNDER_A_PATH = { folder: 'dist-under-path', base: '/some/path' }

/** What reads the source. */
const source: readonly Step[] = [
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  }
]

/** What builds the site, checks it whole, and reads what was built. */
const site: readonly Step[] = [
  { name: 'build', command: ['astro', 'build'] },
  {
    name: 'build under a base path',
    command: ['astro', 'build', '--outDir', UNDER_A_PATH.folder],
    env: { BASE_PATH: UNDER_A_PATH.base }
  },
  // Here, and not beside a build: both write what Astro knows of the content.
  { name: 'types', command: ['astro', 'check'] },
  { name: 'HTML', command: ['html-validate', 'dist'] },
  { name: 'words', command: ['node', 'scripts/check-words.ts'] },
  { name: 'links', command: ['node', 'scripts/check-links.ts'] },
  {
    name: 'links under a base path',
    command: ['node', 'scripts/check-links.ts', UNDER_A_PATH.folder, UNDER_A_PATH.base]
  },
  { name: 'a Chromium', command: ['node', 'scripts/chromium.ts'] },
  { name: 'budget', command: ['node', 'scripts/budget.ts'] }
]

const inBrowser: readonly Step[] = [
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
  }
]

/** Whether the step succeeded. What it prints is shown in one piece when it ends, or as it comes. */
async function run({ name, command: [tool, ...args], env }: Step, asItComes: boolean): Promise<boolean> {
  const start = performance.now()
  const title = `\n== ${name}: ${[tool, ...args].join(' ')}\n`
  const program = tool === 'node' ? process.execPath : join('node_modules', '.bin', tool)
  if (asItComes) process.stdout.write(title)
  const child = spawn(program, args, {
    stdio: ['ignore', asItComes ? 'inherit' : 'pipe', asItComes ? 'inherit' : 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  const isOk = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      printed.push(Buffer.from(error.message))
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  if (!asItComes) process.stdout.write(title + Buffer.concat(printed).toString())
  console.log(`== ${name}: ${isOk ? 'ok' : 'FAILED'} after ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return isOk
}

/** Runs steps one after another. */
async function runRow(steps: readonly Step[], asItComes = false): Promise<void> {
  for (const step of steps) {
    if (failed.length > 0 && !toTheEnd) return
    if (!(await run(step, asItComes))) failed.push(step.name)
  }
}

/** The numbers of one runner's JSON report; none where it was not reached. */
function countsIn(file: string, passed: readonly string[], failed: readonly string[]): readonly [number, number] {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const at = (path: readonly string[]) => path.reduce<unknown>((value, key) => property(value, key), report)
    return [Number(at(passed)), Number(at(failed))]
  } catch {
    return [0, 0]
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const toTheEnd = process.argv.includes('--all')
const failed: string[] = []
await Promise.all([runRow(source), runRow(site)])
await runRow(inBrowser, true)
const [unitPassed, unitFailed] = countsIn(unitReport, ['numPassedTests'], ['numFailedTests'])
const [browserPassed, browserFailed] = countsIn(browserReport, ['stats', 'expected'], ['stats', 'unexpected'])
rmSync(reports, { recursive: true })

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEverything holds.')
console.log(`${unitPassed + browserPassed} passed, ${unitFailed + browserFailed} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
