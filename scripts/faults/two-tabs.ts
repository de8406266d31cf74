import type { Page } from 'puppeteer-core'
import { launch, openSheet, withProfile } from './browsers.ts'
import { randomFrom } from '../fuzz/random.ts'

/** What one tab types where, and how many milliseconds after its edit before. */
interface Edit {
  readonly field: string
  readonly word: string
  readonly after: number
}

export interface Outcome {
  readonly lost: readonly string[]
  /** How long after the last edit both tabs showed the same, in milliseconds, sorted; longest wait where they never did. */
  readonly waits: readonly number[]
}

const LONGEST_WAIT = 5000

/** Two real tabs on one sheet type into fields of their own, at random moments; each must come to show what both typed. */
export function interleavings(origin: string, many: number, seed: number): Promise<Outcome> {
  return withProfile(async (profile) => {
    const browser = await launch('chrome', profile)
    const address = `${origin}/worksheets/health-checklist/`
    const { below } = randomFrom(seed)
    try {
      const first = await openSheet(browser, address)
      await type(first, [{ field: 'coalition', word: 'start', after: 0 }])
      await first.waitForFunction(() => localStorage.length > 0)
      const second = await openSheet(browser, address)
      const fields = await first.$$eval('form.sheet textarea[name]', (all) =>
        all.map((one) => one.getAttribute('name') ?? '')
      )
      const expected = new Map<string, string>()
      const lost: string[] = []
      const waits: number[] = []
      for (let round = 0; round < many; round += 1) {
        const edits = [0, 1].map((tab): readonly Edit[] =>
          Array.from({ length: 1 + below(4) }, (_, index) => {
            const own = fields.filter((_field, place) => place % 2 === tab)
            return { field: own[below(own.length)] ?? '', word: `r${round} t${tab} ${index}`, after: below(200) }
          })
        )
        for (const { field, word } of edits.flat()) expected.set(field, word)
        await Promise.all([type(first, edits[0] ?? []), type(second, edits[1] ?? [])])
        const all = [...expected]
        const [here, there] = await Promise.all([showing(first, all), showing(second, all)])
        lost.push(...[...here.missing, ...there.missing].map((field) => `interleaving ${round}: ${field}`))
        waits.push(Math.max(here.wait, there.wait))
      }
      return { lost, waits: waits.sort((a, b) => a - b) }
    } finally {
      await browser.close()
    }
  })
}

function type(page: Page, edits: readonly Edit[]): Promise<void> {
  return page.evaluate(async (edits) => {
    for (const { field, word, after } of edits) {
      await new Promise((resolve) => setTimeout(resolve, after))
      const line = document.querySelector(`form.sheet textarea[name="${field}"]`)
      if (!(line instanceof HTMLTextAreaElement)) throw new Error(`No ${field}.`)
      line.value = word
      line.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, edits)
}

/** Waits until the page shows all that is expected, and gives what it never came to show. */
function showing(page: Page, expected: readonly (readonly [field: string, word: string])[]) {
  return page.evaluate(
    async (expected, longest) => {
      const start = performance.now()
      const missing = () =>
        expected.flatMap(([field, word]) => {
          const line = document.querySelector(`form.sheet textarea[name="${field}"]`)
          return line instanceof HTMLTextAreaElement && line.value === word ? [] : [field]
        })
      while (missing().length > 0 && performance.now() - start < longest)
        await new Promise((resolve) => setTimeout(resolve, 5))
      return { missing: missing(), wait: Math.round(performance.now() - start) }
    },
    expected,
    LONGEST_WAIT
  )
}
