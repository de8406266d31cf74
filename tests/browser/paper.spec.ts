import { textsOf, wordsOf } from '../worksheets/words.ts'
import { expect, test } from './fixtures.ts'
import { roomIds, roomOf } from './room.ts'
import { printed } from './worksheets/printed.ts'
import { awake } from './worksheets/sheet.ts'

// These tests look and leave nothing behind: one browser window does for all of them, at half the time.
test.use({ reuseContext: true })

const TOOLS = /not saved|Undo|Redo|Start over|See an example|Export|Saved in this browser|How to run it|mm\/dd|dd\/mm/

const rooms = await Promise.all(roomIds.map(roomOf))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { worksheet } of rooms) {
    test(`${worksheet.id} is an empty paper form`, async ({ page }) => {
      await page.goto(`/worksheets/${worksheet.id}/`)
      await expect(page.locator('form.sheet noscript')).toBeVisible()
      const { text, pages } = await printed(page)
      expect(text).toContain(worksheet.about.title)
      expect(text).toContain('Coalition')
      expect(text).not.toMatch(TOOLS)
      expect(pages).toBeLessThanOrEqual(2)
      // Lines to write on and boxes to tick, beside the two at the head of every sheet.
      expect(await page.locator('form.sheet :is(input, textarea, td, select)').count()).toBeGreaterThan(4)
    })
  }
})

for (const { worksheet, examples } of rooms) {
  test(`${worksheet.id} prints what its example holds`, async ({ page }) => {
    const texts = textsOf(worksheet.schema, Object.values(examples)[0])
    const missing = (text: string) => texts.filter((one) => !wordsOf(one).every((word) => text.includes(word)))
    await page.goto(`/worksheets/${worksheet.id}/`)
    await awake(page)
    await page.getByRole('button', { name: 'See an example' }).click()
    // Parts of a filled sheet load when it is shown.
    await expect
      .poll(async () => missing((await printed(page)).text).length, worksheet.id)
      .toBeLessThan(texts.length / 4)
    expect((await printed(page)).text).not.toMatch(TOOLS)
  })
}
