import { builtPages } from '../../scripts/built-pages.ts'
import { expectAccessible, expectNoSidewaysScroll, wakeIslands } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

// These tests look and leave nothing behind: one browser window does for all of them, at half the time.
test.use({ reuseContext: true })

for (const { path } of builtPages('dist')) {
  test(`${path} is sound and accessible`, async ({ page }) => {
    await page.goto(path)
    await wakeIslands(page)
    await expect(page).toHaveTitle(/\S/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}
