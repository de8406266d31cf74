import { encodeLink } from '../../src/workbook/link.ts'
import { healthChecklist } from '../../src/worksheets/health-checklist/index.ts'
import { examples } from '../../src/worksheets/health-checklist/examples.ts'
import { launch, openSheet, withProfile } from './browsers.ts'

/**
 * Opens `many` links of others in one tab, each another sheet, some of them damaged. Gives how many left something in localStorage
 * or IndexedDB, and how many of the sound ones were shown.
 */
export function openForeignLinks(
  origin: string,
  many: number
): Promise<{ readonly written: number; readonly shown: number }> {
  return withProfile(async (profile) => {
    const browser = await launch('chrome', profile)
    const path = '/worksheets/health-checklist/'
    try {
      const page = await openSheet(browser, origin + path)
      const [example] = Object.values(examples)
      if (!example) throw new Error('There is no example.')
      let [written, shown] = [0, 0]
      for (let index = 0; index < many; index += 1) {
        const coalition = `Coalition ${index}`
        const link = await encodeLink(healthChecklist, { ...example, coalition })
        const isCut = index % 5 === 4
        const outcome = await page.evaluate(
          async (fragment, coalition, isCut) => {
            const dismiss = [...document.querySelectorAll('form.sheet button')].find(
              (one) => one.textContent === 'Dismiss'
            )
            if (dismiss instanceof HTMLElement) dismiss.click()
            location.hash = fragment
            const line = () => document.querySelector('form.sheet textarea[name=coalition]')
            const isThere = () => {
              const field = line()
              const told = document.querySelector('form.sheet [role=alert]')?.textContent ?? ''
              return isCut ? told !== '' : field instanceof HTMLTextAreaElement && field.value === coalition
            }
            for (let wait = 0; wait < 3000 && !isThere(); wait += 5)
              await new Promise((resolve) => setTimeout(resolve, 5))
            const databases = await indexedDB.databases()
            return { shown: isThere(), written: localStorage.length + databases.length > 0 }
          },
          isCut ? link.slice(0, -5) : link,
          coalition,
          isCut
        )
        if (outcome.written) written += 1
        if (outcome.shown) shown += 1
      }
      return { written, shown }
    } finally {
      await browser.close()
    }
  })
}
