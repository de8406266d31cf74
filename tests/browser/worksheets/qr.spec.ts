import decodeQR from 'qr/decode.js'
import { expect, test } from '../fixtures.ts'
import { fillChecklist, linkOf, openChecklist } from './sheet.ts'

test('a reader of QR codes reads the link off the screen, in the dark too', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openChecklist(page)
    await fillChecklist(page)
    const link = await linkOf(page, 'With answers')
    await page.getByRole('button', { name: 'Show QR code' }).click()
    const code = page.getByRole('img', { name: 'QR code of the link' })
    await expect(code).toBeVisible()
    const screenshot = await code.screenshot()
    expect(decodeQR(await pixelsOf(page, screenshot))).toBe(link)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  }
})

/** A PNG's pixels, decoded by the browser. */
async function pixelsOf(page: import('@playwright/test').Page, png: Buffer) {
  const { width, height, base64 } = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], {
      type: 'image/png'
    })
    const image = await createImageBitmap(blob)
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = new Uint8Array(context?.getImageData(0, 0, image.width, image.height).data ?? [])
    return { width: image.width, height: image.height, base64: data.toBase64() }
  }, png.toString('base64'))
  return { width, height, data: Uint8ClampedArray.from(Buffer.from(base64, 'base64')) }
}
