import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

test('seven answers give a reading, a list, and the worksheet to begin with', async ({ page }) => {
  await page.goto('/worksheets/coalition-profile/')
  await awake(page)
  await page.getByLabel('Coalition', { exact: true }).fill('Riverbend Renters Table')
  await expect(page.getByText('The reading appears once')).toBeVisible()
  await page.getByRole('radio', { name: 'Some years' }).check()
  await page.getByRole('radio', { name: 'One has more than all the others together' }).check()
  await page.getByRole('radio', { name: 'Something that still hurts' }).check()
  await expect(page.getByText('3 of 7 answered')).toBeVisible()
  await expect(page.getByRole('img', { name: /You stand at: Firm pages, shared power/ })).toBeVisible()
  await page.getByRole('button', { name: /Take this.*Agree the steps for a disagreement/ }).click()
  await expect(page.getByLabel('What we take first')).toHaveValue(/Agree the steps/)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Agree the steps' })
    .getByRole('link', { name: 'Conflict protocol' })
    .click()
  await expect(page).toHaveURL(/worksheets\/conflict-protocol\/$/)
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})

test('the empty form is one page, and the reading prints with its reasons', async ({ page }) => {
  await page.goto('/worksheets/coalition-profile/')
  await awake(page)
  expect((await printed(page)).pages).toBe(1)
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(page.getByRole('heading', { name: 'How much structure fits' })).toBeVisible()
  const { text, pages } = await printed(page)
  expect(text).toContain('Firm pages, shared power, and memory')
  expect(text).toContain('Agree the steps for a disagreement before you need them')
  expect(pages).toBeLessThanOrEqual(2)
})
