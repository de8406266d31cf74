import { expect, test } from '../fixtures.ts'
import { awake, openChecklist, saveStatus } from './sheet.ts'

test('the checklist can be filled in, shared and undone with the keyboard alone', async ({ page }) => {
  await openChecklist(page)
  const tabTo = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if (await reached()) return
    }
    throw new Error('The Tab key never got there.')
  }
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent)

  await tabTo(async () => (await focused()) === 'coalition')
  await page.keyboard.type('Riverbend')
  await tabTo(async () => (await focused()) === 'answer-goal')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('group', { name: /main goal/ }).getByLabel('No', { exact: true })).toBeChecked()
  await expect(saveStatus(page)).toHaveText(/^Saved/)

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('group', { name: /main goal/ }).getByLabel('Yes', { exact: true })).toBeChecked()

  await page.goto('/worksheets/health-checklist/')
  await awake(page)
  await tabTo(async () => (await focused()) === 'Share')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await focused()).toBe('Share')
})
