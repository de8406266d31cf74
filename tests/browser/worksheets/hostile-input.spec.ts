import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { awake, closeDialog, filledIn, linkOf, saveStatus } from './sheet.ts'

const mixed = [
  `=cmd|' /C calc'!A0`,
  `<img src=x onerror="alert(1)"><script>alert(2)</script>"'&amp;{{7*7}}`,
  '👩🏽‍🌾 🔥🔥 𝒽é',
  'متعب جدًا، الاجتماعات طويلة',
  'bell\u0007 escape\u001b[31m null\u0000 tab\tend'
]

const hostile = {
  'a formula, markup, emoji, right to left, control characters': mixed.join(' '),
  'ten thousand characters': 'On and on. '.repeat(910)
}

async function fillEveryField(page: Page, text: string) {
  const fields = page.locator('form.sheet').locator('textarea[name]:visible, input[type=text][name]:visible')
  for (let index = 0; index < Math.min(await fields.count(), 12); index += 1) await fields.nth(index).fill(text)
}

for (const worksheet of ['health-checklist', 'decision-matrix', 'temperature-check']) {
  test(`${worksheet}: anything typed is shown as text, kept, and travels unchanged`, async ({
    page,
    anotherReader
  }) => {
    page.on('dialog', () => expect('an alert').toBe('never shown'))
    const reader = await anotherReader()
    for (const [kind, text] of Object.entries(hostile)) {
      await page.goto(`/worksheets/${worksheet}/`)
      await awake(page)
      await fillEveryField(page, text)
      await expect(saveStatus(page), kind).toHaveText(/^Saved/)
      const before = await filledIn(page)
      expect(before.length, kind).toBeGreaterThan(1)
      await page.reload()
      await awake(page)
      expect(await filledIn(page), kind).toEqual(before)
      expect(await page.locator('form.sheet img, form.sheet script').count()).toBe(0)
      await page.getByRole('button', { name: 'See an example' }).click()
      await page.getByRole('button', { name: 'Back to my sheet' }).click()
      expect(await filledIn(page), kind).toEqual(before)

      const link = await linkOf(page, 'With answers')
      await closeDialog(page)
      await reader.goto('about:blank')
      await reader.goto(link)
      await expect(reader.getByRole('region', { name: 'This came in a link' })).toBeVisible()
      expect(await filledIn(reader), kind).toEqual(before)
      // A new reader each time: the second copy would bring back what was written before.
      await page.evaluate(() => {
        localStorage.clear()
        indexedDB.deleteDatabase('holding-together')
      })
    }
  })
}
