import { builtPages } from '../../scripts/built-pages.ts'
import { expectAccessible, expectNoSidewaysScroll, expectTitled, wakeIslands } from './accessibility.ts'
import { test } from './fixtures.ts'
import { roomIds } from './room.ts'

// These tests look and leave nothing behind: one browser window does for all of them, at half the time.
test.use({ reuseContext: true })

/** Worksheets are looked at empty and filled, in one go: examples.spec.ts. */
const rooms = roomIds.map((id) => `/worksheets/${id}/`)

for (const { path } of builtPages('dist').filter(({ path }) => !rooms.includes(path))) {
  test(`${path} is sound and accessible`, async ({ page }) => {
    await page.goto(path)
    await wakeIslands(page)
    await expectTitled(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}
