import type { Browser, Page, Response } from '@playwright/test'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a browser loads for one page, in bytes: packed by brotli 11 or gzip 9 from the bodies, headers not counted. */
export interface Measured {
  readonly path: string
  readonly htmlGzip: number
  /** The page and whatever else holds up its first paint. */
  readonly criticalGzip: number
  readonly inlineScript: number
  /** Scripts that are asked for without anybody scrolling. */
  readonly scriptsAtOnce: number
  /** Scripts once every island has been on the screen; no dialog has been opened. */
  readonly scriptsInAll: number
  /** The same, one by one: path and bytes. */
  readonly scripts: readonly (readonly [path: string, bytes: number])[]
  readonly fonts: readonly number[]
  /** Requests without anybody scrolling. The favicon is left out: browsers ask for it when they like. */
  readonly requests: number
  readonly foreign: readonly string[]
}

interface Loaded {
  readonly url: string
  readonly type: string
  readonly body: Buffer
}

/** A phone in the hand: what Lighthouse calls mobile. */
const PHONE = { width: 412, height: 823 }

export const brotli = (body: Buffer | string): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

export const gzip = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length

/** Loads a page in a profile of its own and then scrolls to each of its islands. */
export async function measure(browser: Browser, origin: string, path: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))

  await page.goto(origin + path, { waitUntil: 'networkidle' })
  const atOnce = await bodiesOf(responses)
  const blocking = await blockingOf(page)
  const islands = await page.locator('astro-island').all()
  for (const island of islands) await island.locator('> *').first().scrollIntoViewIfNeeded()
  // On a busy machine the network may be idle because nothing has begun yet.
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' })
  if (islands.length > 0) await quiet(page)
  const inAll = await bodiesOf(responses)
  await context.close()

  const html = atOnce[0]?.body.toString() ?? ''
  const scripts = scriptsOf(inAll)
  return {
    path,
    htmlGzip: gzip(html),
    criticalGzip: gzip(html) + sum(atOnce.filter(({ url }) => blocking.includes(url)).map(({ body }) => gzip(body))),
    inlineScript: brotli(inlineScriptsOf(html)),
    scriptsAtOnce: sum(scriptsOf(atOnce).map(([, bytes]) => bytes)),
    scriptsInAll: sum(scripts.map(([, bytes]) => bytes)),
    scripts,
    fonts: inAll.filter(({ type }) => type.startsWith('font/')).map(({ body }) => body.length),
    requests: atOnce.length,
    foreign: inAll.map(({ url }) => url).filter((url) => new URL(url).origin !== origin)
  }
}

/** Waits until nothing has been asked for during half a second, which is what browser drivers call an idle network. */
async function quiet(page: Page): Promise<void> {
  const asked = await page.waitForEvent('request', { timeout: 500 }).catch(() => undefined)
  if (asked) await quiet(page)
}

async function bodiesOf(responses: readonly Response[]): Promise<readonly Loaded[]> {
  const byUrl = new Map(responses.map((response) => [response.url(), response]))
  const all = [...byUrl].filter(([url]) => !url.includes('favicon') && /^https?:/.test(url))
  return Promise.all(
    all.map(async ([url, response]) => ({
      url,
      type: response.headers()['content-type'] ?? '',
      body: await response.body()
    }))
  )
}

/** The addresses of what the browser waits for before it paints. */
async function blockingOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name)
  )
}

function inlineScriptsOf(html: string): string {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? '').join('\n')
}

function scriptsOf(loaded: readonly Loaded[]): readonly (readonly [path: string, bytes: number])[] {
  const scripts = loaded.filter(({ type }) => type.includes('javascript'))
  return scripts.map(({ url, body }) => [new URL(url).pathname, brotli(body)])
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
