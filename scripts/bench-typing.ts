/**
 * How long does a key take in a large decision matrix? Types into the open row with 5 and with 500 decisions, the processor
 * slowed down four times, and measures each key until its frame has been painted. Fails where the median with 500 is more than
 * twice that with 5. Measures the built site in dist.
 *
 *   node scripts/bench-typing.ts
 */
import { type Browser, chromium } from '@playwright/test'
import { examples } from '#worksheets/decision-matrix/examples.ts'
import { launchOptions } from './chromium.ts'
import { serveSite } from './site.ts'

const MOST_TIMES = 2
const SLOWDOWN = 4
const KEYS = 60
/** Between keys, in milliseconds: a fast typist, below the pause after which the sheet is saved. */
const PAUSE = 110
const FIELDS = ['Decision', 'Note'] as const

const { transit } = examples
if (!transit) throw new Error('The example with twenty decisions is gone.')

/** The example's rows over and over. */
const sheetOf = (rows: number) => ({
  ...transit,
  rows: Array.from({ length: rows }, (_, index) => {
    const row = transit.rows[index % transit.rows.length]
    return { ...row, id: `row-${index}`, decision: `${row?.decision} ${index}` }
  })
})

async function typeInto(browser: Browser, rows: number, field: (typeof FIELDS)[number]): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    'holding-together/sheet/decision-matrix/bench',
    JSON.stringify({ v: 1, value: sheetOf(rows), revision: 1, changed: Date.now() })
  ] as const)
  await page.goto(`${site.origin}/worksheets/decision-matrix/`)
  await page.getByRole('button', { name: sheetOf(rows).rows[2]?.decision ?? '', exact: true }).click()
  await page.getByLabel(field, { exact: true }).last().focus()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })

  // A message posted from a frame arrives once that frame has been painted.
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - timeStamp)
        port2.postMessage(undefined)
      })
    })
  })
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('abcdefghij'[key % 10] ?? 'a')
    await page.waitForTimeout(PAUSE)
  }
  const times: unknown = await page.evaluate(() => ('times' in window ? window.times : []))
  await context.close()
  return Array.isArray(times) ? times.map(Number) : []
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

const site = await serveSite('dist')
const browser = await chromium.launch(launchOptions())
let worst = 0
for (const field of FIELDS) {
  const few = median(await typeInto(browser, 5, field))
  const many = median(await typeInto(browser, 500, field))
  worst = Math.max(worst, many / few)
  console.log(
    `${field}: ${few.toFixed(1)} ms with 5 decisions, ${many.toFixed(1)} ms with 500, ${(many / few).toFixed(2)} times`
  )
}
await browser.close()
site.close()
if (!(worst <= MOST_TIMES)) {
  console.error(`At most ${MOST_TIMES} times is the limit.`)
  process.exitCode = 1
}
