import { type Page, expect, test } from '@playwright/test'

/** As in a church hall: the page came, and then the connection went. */
async function openWithoutScripts(page: Page, path: string): Promise<void> {
  await page.route('**/_astro/*.js', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await page.goto(path)
  await page.locator('astro-island > *').first().scrollIntoViewIfNeeded()
  await failed
}

for (const path of ['/worksheets/health-checklist/', '/guide/health-check/']) {
  test(`without a connection ${path} is a paper form, which wakes at a touch once there is one`, async ({ page }) => {
    await openWithoutScripts(page, path)
    const line = page.getByRole('textbox', { name: 'Coalition' })
    await line.fill('Tenants United')
    const sheet = page.locator('astro-island', { has: page.locator('form.sheet') })
    await expect(sheet).toHaveAttribute('ssr')

    await page.unroute('**/_astro/*.js')
    await page.getByRole('radio').first().focus()
    await expect(sheet).not.toHaveAttribute('ssr')
    await expect(line).toHaveValue('Tenants United')
    await expect(page.getByText('Saved in this browser')).toBeVisible()
  })
}

test('wakes by itself when the connection is back', async ({ page }) => {
  await openWithoutScripts(page, '/worksheets/health-checklist/')
  await page.unroute('**/_astro/*.js')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr')
})
