import { expect, test } from './fixtures.ts'

/** The build of `npm test` for https://host/some/path/, which playwright.config.ts serves beside the other. */
const HOME = '/some/path/'

test.use({ baseURL: `http://localhost:${Number(process.env['TEST_PORT'] ?? 4399) + 1}` })

test('below a base path the navigation, a worksheet and its link stay below it', async ({ page, baseURL }) => {
  const responses: string[] = []
  page.on('response', (response) => responses.push(response.url()))

  await page.goto(HOME)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Worksheets' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Health checklist' }).first().click()
  await expect(page).toHaveURL(`${HOME}worksheets/health-checklist/`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(
    new RegExp(`^${baseURL}${HOME}worksheets/health-checklist/#health-checklist/Z`)
  )
  expect(responses.filter((url) => !url.startsWith(`${baseURL}${HOME}`))).toEqual([])
})
