import { encodeLink } from '#workbook/link.ts'
import { builtPages } from '../../scripts/built-pages.ts'
import { expectAccessible, expectNoSidewaysScroll, wakeIslands } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { roomIds, roomOf } from './room.ts'
import { expectValidHtml } from './valid-html.ts'

// These tests look and leave nothing behind: one browser window does for all of them, at half the time.
test.use({ reuseContext: true })

const pages = builtPages('dist')

for (const id of roomIds) {
  const path = `/worksheets/${id}/`

  test(`${id} has a page`, () => expect(pages.map((page) => page.path)).toContain(path))

  test(`${id} shows its first example accessibly`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('button', { name: 'See an example' }).click()
    await expect(page.getByRole('region', { name: 'This is an example' })).toBeVisible()
    // Whoever asks for the status means the one that says whether the sheet is saved.
    await expect(page.getByRole('status')).toHaveCount(1)
    await expectValidHtml(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  const { examples, worksheet } = await roomOf(id)
  for (const [name, value] of Object.entries(examples).slice(1)) {
    test(`${id} shows ${name}, which came in a link, accessibly`, async ({ page }) => {
      await page.goto(`${path}#${await encodeLink(worksheet, value)}`)
      await wakeIslands(page)
      await expect(page.getByRole('region', { name: 'This came in a link' })).toBeVisible()
      await expectValidHtml(page)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  }
}
