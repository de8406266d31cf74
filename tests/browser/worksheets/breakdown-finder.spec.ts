import { expect, test } from '../fixtures.ts'
import { awake } from './sheet.ts'
import { printed } from './printed.ts'

test('from a symptom by its checks to a change, and on with it', async ({ page }) => {
  await page.goto('/worksheets/breakdown-finder/')
  await awake(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  await page.getByLabel('The same two members do everything').check()
  await page.getByRole('button', { name: 'Go to its checks' }).click()
  await expect(page.getByRole('heading', { name: /^Check: The same two/ })).toBeFocused()
  await page
    .getByRole('group', { name: /how many hours each member/ })
    .getByText('No', { exact: true })
    .click()
  const result = page.getByRole('heading', { name: 'What this points to' }).locator('..')
  await expect(result).toContainText('The load can be felt and not seen')
  await result.getByRole('button', { name: /Take this.*Record the hours/ }).click()
  await expect(page.getByLabel('What we change')).toHaveValue(/^Record the hours/)
  await result.getByRole('link', { name: 'Work plan' }).click()
  await expect(page).toHaveURL(/worksheets\/work-plan\/$/)
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})

test('another symptom keeps the answers of the one before', async ({ page }) => {
  await page.goto('/worksheets/breakdown-finder/')
  await awake(page)
  await page.getByLabel('Decisions come back').check()
  const written = page.getByRole('group', { name: /who decides what, and how/ })
  await written.getByText('No', { exact: true }).click()
  await page.getByLabel('A member has gone quiet').check()
  await expect(written).toBeHidden()
  await page.getByLabel('Decisions come back').check()
  await expect(written.getByLabel('No', { exact: true })).toBeChecked()
})

test('the empty form prints every check, a filled one only its own', async ({ page }) => {
  await page.goto('/worksheets/breakdown-finder/')
  await awake(page)
  expect((await printed(page)).text).toMatch(/hours each member.*Is the world around you/)
  await page.getByLabel('The same two members do everything').check()
  const { text, pages } = await printed(page)
  expect(text).toContain('how many hours each member')
  expect(text).not.toContain('Is the world around you')
  expect(pages).toBe(1)
})
