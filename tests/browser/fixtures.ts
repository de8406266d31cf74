import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'

export { expect }

interface Fixtures {
  /** What went wrong on any page of this test so far: policy violations, console errors, requests to other origins. */
  readonly faults: string[]
  /** The page of somebody else: another browser profile, with nothing kept in it. */
  readonly anotherReader: () => Promise<Page>
}

/** Playwright's test, which fails on any fault on any page, whatever else it looks at. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = []
      await watch(context, faults, baseURL)
      await use(faults)
      expect(faults, 'policy violations, console errors and foreign requests').toEqual([])
    },
    { auto: true }
  ],
  async anotherReader({ browser, faults, baseURL, contextOptions }, use) {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }) })
      contexts.push(context)
      await watch(context, faults, baseURL)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  }
})

/** Writes each fault of a context's pages into `faults`. */
async function watch(context: BrowserContext, faults: string[], baseURL: string | undefined): Promise<void> {
  await context.exposeBinding('reportViolation', (_source, violation: string) => faults.push(`policy: ${violation}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, documentURI }) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation')
      if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} ${sample} on ${documentURI}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isOurs = baseURL !== undefined && url.origin === new URL(baseURL).origin
    if (/^https?:$/.test(url.protocol) && !isOurs) faults.push(`foreign request: ${request.url()}`)
  })
}
