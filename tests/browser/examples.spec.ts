import type { Page } from '@playwright/test'
import { encodeLink } from '#workbook/link.ts'
import { builtPages } from '../../scripts/built-pages.ts'
import { expectAccessible, expectNoSidewaysScroll, expectTitled, wakeIslands } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { roomIds, roomOf } from './room.ts'
import { expectValidHtml } from './valid-html.ts'

// These tests look and leave nothing behind: one browser window does for all of them, at half the time.
test.use({ reuseContext: true })

const paths = builtPages('dist').map(({ path }) => path)

for (const id of roomIds) {
  const path = `/worksheets/${id}/`
  const { examples, worksheet } = await roomOf(id)
  const cameInALink = (page: Page) => page.getByRole('region', { name: 'This came in a link' })

  test(`${id} shows its sheet and each of its examples accessibly`, async ({ page }) => {
    // As long for each look as another test has for its one.
    test.setTimeout(test.info().timeout * (1 + Object.keys(examples).length))
    expect(paths).toContain(path)
    await page.goto(path)
    await wakeIslands(page)
    await expectSound(page)
    await page.getByRole('button', { name: 'See an example' }).click()
    await expect(page.getByRole('region', { name: 'This is an example' })).toBeVisible()
    await expectSound(page)
    for (const value of Object.values(examples).slice(1)) {
      // The page stays, with all that it has read: each begins where the one before it was dismissed.
      await page.getByRole('button', { name: /^(Back to my sheet|Dismiss)$/ }).click()
      await expect(page.getByRole('region', { name: /example|link/ })).toHaveCount(0)
      await page.goto(`${path}#${await encodeLink(worksheet, value)}`)
      await expect(cameInALink(page)).toBeVisible()
      await expectSound(page)
    }
  })

  test(`${id} opens from a link`, async ({ page }) => {
    await page.goto(`${path}#${await encodeLink(worksheet, Object.values(examples).at(-1))}`)
    await expect(cameInALink(page)).toBeVisible()
  })
}

async function expectSound(page: Page): Promise<void> {
  // Whoever asks for the status means the one that says whether the sheet is saved.
  await expect(page.getByRole('status')).toHaveCount(1)
  await expectTitled(page)
  await expectValidHtml(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
