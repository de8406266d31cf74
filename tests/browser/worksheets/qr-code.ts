import { type Page, expect } from '@playwright/test'
import decodeQR from 'qr/decode.js'

/** What a reader of QR codes reads off the screen, once the share dialog shows its code. */
export async function readQr(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show QR code' }).click()
  const code = page.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  return decodeQR(await pixelsOf(page, await code.screenshot()))
}

/** A PNG's pixels, decoded by the browser. */
async function pixelsOf(page: Page, png: Buffer) {
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
