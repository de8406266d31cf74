import { expect, test } from '../fixtures.ts'
import { awake, fillChecklist, kept, openChecklist, saveStatus } from './sheet.ts'

const arrived = { name: 'This came from another worksheet' }

test('a no leads to the worksheet that mends it, which opens as a copy and writes nothing until it is kept', async ({
  page
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const before = await kept(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url(), JSON.stringify(request.headers())))

  await page.getByRole('link', { name: 'Decision matrix', exact: true }).first().click()
  await expect(page.getByRole('region', arrived)).toContainText('no more than the coalition’s name')
  await expect(page).toHaveURL(/\/worksheets\/decision-matrix\/$/)
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  expect(await kept(page)).toBe(before)
  expect(requests.join()).not.toContain('#')

  await page.reload()
  await expect(page.getByRole('region', arrived)).toBeVisible()
  await page.getByRole('button', { name: 'Keep a copy' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.goBack()
  await awake(page)
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})

test('the link that hands over is there before it is followed, for a new tab', async ({ page, context }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = page.getByRole('link', { name: 'Decision matrix', exact: true }).first()
  await link.hover()
  await expect(link).toHaveAttribute('href', /#decision-matrix\/H/)
  const opened = context.waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(tab.getByRole('region', arrived)).toBeVisible()
  await expect(tab.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})
