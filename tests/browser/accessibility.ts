import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './fixtures.ts'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const EVERY = { type: 'tag', values: LEVELS } as const
const OF_COLOUR = {
  type: 'rule',
  values: axe.getRules(LEVELS).flatMap(({ ruleId, tags }) => (tags.includes('cat.color') ? [ruleId] : []))
} as const

/** A width in pixels, the scheme that the reader has chosen, and what is looked at. */
type Look = readonly [width: number, colorScheme: 'light' | 'dark', rules: typeof EVERY | typeof OF_COLOUR]

// By night nothing but colours is otherwise (tests/architecture/styles.test.ts): the other rules would find the same again.
const LOOKS: readonly Look[] = [
  [360, 'light', EVERY],
  [360, 'dark', OF_COLOUR],
  [1280, 'light', EVERY],
  [1280, 'dark', OF_COLOUR]
]

const NARROWEST = 320

/** Wakes every island of the page, so that what is looked at is what people use. */
export async function wakeIslands(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.locator('> *').first().scrollIntoViewIfNeeded()
    await expect(island).not.toHaveAttribute('ssr')
  }
}

/** The page has a title, and one heading above all others. */
export async function expectTitled(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

/** Holds the page, as it is now, against WCAG 2.2 AA and best practice, on phone and desk, by day and by night. */
export async function expectAccessible(page: Page): Promise<void> {
  // Read once into the page, then run at each look. The site has no frames that this would miss.
  const inPage = await page.evaluateHandle<typeof axe>(`if (!globalThis.axe) { ${axe.source} }; axe`)
  for (const [width, colorScheme, rules] of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const violations = await inPage.evaluate(async (axe, runOnly) => {
      const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`)
      )
    }, rules)
    const found = violations.map((violation) => violation.replace(/\s+/g, ' '))
    // Soft, so that one run shows all there is.
    expect.soft(found, `${width} px, ${colorScheme}`).toEqual([])
  }
}

/** On the narrowest phone nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: NARROWEST, height: 640 })
  const { scrollWidth, beyond } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > clientWidth + 1
    )
    const named = wide.slice(0, 5).map(({ localName, className }) => `${localName}.${className}`)
    return { scrollWidth, beyond: named }
  })
  expect.soft(scrollWidth, `wider than the page: ${beyond.join(', ')}`).toBeLessThanOrEqual(NARROWEST)
}
