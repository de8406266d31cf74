import { COALITION, comesToHold, launch, openSheet, withProfile } from './browsers.ts'

/**
 * Leaves a sheet, changes it in another tab, and goes back. Whether the page came from the back-forward cache, as it was left, and
 * whether it came to show the change.
 */
export function wayBack(
  origin: string,
  word: string
): Promise<{ readonly fromCache: boolean; readonly isFresh: boolean }> {
  const address = `${origin}/worksheets/health-checklist/`
  return withProfile(async (profile) => {
    const browser = await launch('chrome', profile)
    try {
      const page = await openSheet(browser, address)
      await page.type(COALITION, 'Before')
      await page.waitForFunction(() => Object.keys(localStorage).length > 0)
      await page.evaluate(() => Reflect.set(globalThis, 'isTheSamePage', true))
      await page.goto(`${origin}/guide/`)
      const other = await openSheet(browser, address)
      await other.type(COALITION, word)
      await other.waitForFunction(
        (expected) => Object.values(localStorage).some((text) => text.includes(expected)),
        {},
        word
      )
      await page.bringToFront()
      await page.goBack()
      const isFresh = await comesToHold(page, COALITION, [`Before${word}`])
      return { fromCache: await page.evaluate(() => Reflect.has(globalThis, 'isTheSamePage')), isFresh }
    } finally {
      await browser.close()
    }
  })
}
