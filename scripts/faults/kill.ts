import { setTimeout as wait } from 'node:timers/promises'
import { COALITION, type Kind, awake, comesToHold, kill, launch, openSheet, withProfile } from './browsers.ts'

/** Types into a sheet, waits a second, kills the browser, and opens the sheet again in the same profile. Whether it is all there. */
export function survivesKill(kind: Kind, origin: string, word: string): Promise<boolean> {
  const address = `${origin}/worksheets/health-checklist/`
  return withProfile(async (profile) => {
    const first = await launch(kind, profile)
    const page = await openSheet(first, address)
    await page.type(COALITION, word)
    await wait(1000)
    await kill(first)
    const again = await launch(kind, profile)
    try {
      return await comesToHold(await openSheet(again, address), word)
    } finally {
      await again.close()
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
      return await comesToHold(other, word)
    } finally {
      await browser.close()
    }
  })
}
