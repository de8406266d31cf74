import { setTimeout as wait } from 'node:timers/promises'
import {
  COALITION,
  type Kind,
  awake,
  comesToHold,
  comesToShow,
  kill,
  launch,
  openSheet,
  quit,
  withProfile
} from './browsers.ts'
import type { Page } from 'puppeteer-core'

/** Something that people write, and where. */
interface Place {
  readonly path: string
  readonly write: (page: Page, word: string) => Promise<void>
  /** Where it stands on the page. */
  readonly shown: string
  /** Whether it comes to stand there, all that was written on one visit after the other. */
  readonly holds: (page: Page, ...words: readonly string[]) => Promise<boolean>
}

/** Whoever comes back to a field may write before or behind what is there. */
const inField = (selector: string): Pick<Place, 'shown' | 'holds'> => ({
  shown: selector,
  holds: (page, ...words) => comesToHold(page, selector, [words.join(''), words.toReversed().join('')])
})

export const places = {
  sheet: {
    path: '/worksheets/health-checklist/',
    write: async (page, word) => {
      await awake(page)
      await page.type(COALITION, word)
    },
    ...inField(COALITION)
  },
  note: {
    path: '/guide/why-coalitions-stall/',
    write: async (page, word) => {
      await page.waitForSelector('astro-island:not([ssr]) #own-note')
      await page.type('#own-note', word)
    },
    ...inField('#own-note')
  },
  // It lies under one key, as somebody of an earlier visit left it: which of two copies is the later one is to be told.
  roster: {
    path: '/coalition/',
    write: async (page, word) => {
      // Not with the mouse: what is read above it may push it away in that moment.
      await page.$eval('[data-focus=add]', (button) => button instanceof HTMLElement && button.click())
      await page.locator('.coalition_form input[name=name]').fill(word)
      await page.keyboard.press('Enter')
    },
    shown: '.coalition_list',
    holds: (page, ...words) => comesToShow(page, '.coalition_list', words)
  }
} as const satisfies Record<string, Place>

const EARLIER = 'Linh Trần'

/**
 * Writes on one visit; writes more on another, waits a second, kills the browser, and opens the page again in the same profile.
 * Whether all of it is there.
 */
export function survivesKill(kind: Kind, origin: string, place: Place, word: string): Promise<boolean> {
  const visit = async (profile: string) => {
    const browser = await launch(kind, profile)
    const page = await browser.newPage()
    await page.goto(origin + place.path)
    // Some of it wakes once it is in sight.
    await page.waitForSelector(place.shown)
    await page.$eval(place.shown, (shown) => shown.scrollIntoView())
    return { browser, page }
  }
  return withProfile(async (profile) => {
    const before = await visit(profile)
    await place.write(before.page, EARLIER)
    await wait(1000)
    await quit(before.browser)
    const killed = await visit(profile)
    await place.holds(killed.page, EARLIER)
    await place.write(killed.page, word)
    await wait(1000)
    await kill(killed.browser)
    const after = await visit(profile)
    try {
      return await place.holds(after.page, EARLIER, word)
    } finally {
      await after.browser.close()
    }
  })
}

/** The ways to leave a page, each at once after the last key. */
export const ways = ['close', 'navigate', 'hide'] as const

/** Types into a sheet and leaves it at once. Whether all of it is kept. */
export function survivesLeaving(kind: Kind, origin: string, way: (typeof ways)[number], word: string) {
  const address = `${origin}/worksheets/health-checklist/`
  return withProfile(async (profile) => {
    const browser = await launch(kind, profile)
    try {
      const page = await openSheet(browser, address)
      const other = await browser.newPage()
      await other.goto(`${origin}/guide/`)
      await page.bringToFront()
      await page.type(COALITION, word)
      if (way === 'navigate') await page.goto(`${origin}/guide/`)
      else if (way === 'close') await page.close({ runBeforeUnload: true })
      else {
        // Seen by the page itself in the moment that it is hidden: a look from another process may come too early, or after the pause.
        const isKept = await page.evaluateHandle((expected) => {
          const keeps = () => Object.values(localStorage).some((text) => text.includes(expected))
          const hidden = new Promise<boolean>((resolve) =>
            document.addEventListener('visibilitychange', () => resolve(keeps()), { once: true })
          )
          return { hidden }
        }, word)
        await other.bringToFront()
        return await isKept.evaluate(({ hidden }) => hidden)
      }
      await other.goto(address)
      await awake(other)
      return await comesToHold(other, COALITION, [word])
    } finally {
      await browser.close()
    }
  })
}
