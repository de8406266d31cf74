import { expect, test } from '../fixtures.ts'
import { readQr } from './qr-code.ts'
import { fillChecklist, linkOf, openChecklist } from './sheet.ts'

test('a reader of QR codes reads the link off the screen, in the dark too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openChecklist(page)
    await fillChecklist(page)
    const link = await linkOf(page, 'With answers')
    expect(await readQr(page)).toBe(link)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  }
})
