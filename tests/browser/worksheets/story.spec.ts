import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { answer, awake, saveStatus } from './sheet.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** Follows a link that hands over, keeps what came as a copy, and waits until it is saved. */
async function goOn(page: Page, title: string): Promise<void> {
  await page.locator('form.sheet').getByRole('link', { name: title, exact: true }).first().tap()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep a copy' }).tap()
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await expect(page.getByLabel('Coalition', { exact: true })).toHaveValue('Riverbend Renters Table')
}

test('a coordinator goes from the checklist to the next three moves by what one worksheet hands to the next', async ({
  page
}) => {
  await page.goto('/worksheets/health-checklist/')
  await awake(page)
  await page.getByLabel('Coalition', { exact: true }).fill('Riverbend Renters Table')
  await answer(page, /written down/, 'No')
  await page.getByLabel(/^Note: Is it written/).fill('We vote sometimes, other times Dana just decides')
  await answer(page, /start and end on time/, 'Not sure')

  await goOn(page, 'Fix picker')
  await expect(page.getByLabel('Friction point 1', { exact: true })).toHaveValue(
    /written down how decisions are made\? No/
  )
  await expect(page.getByLabel('Friction point 2', { exact: true })).toHaveValue(/end on time\? Not sure/)
  await page.getByLabel('Change 1', { exact: true }).fill('Write down who decides what')
  await page.getByLabel('We do this').first().check()
  await page.getByLabel('Owner', { exact: true }).fill('Wes')
  await page.getByRole('button', { name: /Draft by.*In force/ }).tap()

  await goOn(page, 'Next three moves')
  await expect(page.getByLabel('Which fix')).toHaveValue('Write down who decides what')
  await expect(page.getByLabel('Who sees to it').nth(1)).toHaveValue('Wes')
  await page.getByLabel('Who sees to it').first().fill('Marisol Vega')

  await goOn(page, 'Temperature check')
  await page.getByLabel('Theme 1', { exact: true }).fill('Nobody knows who approved the flyer')

  await goOn(page, 'Agenda')
  await expect(page.getByLabel('Item', { exact: true }).first()).toHaveValue('Nobody knows who approved the flyer')
})
