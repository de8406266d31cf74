import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

const step = (page: Page, title: string) =>
  page
    .getByRole('heading', { name: new RegExp(`^${title}`) })
    .getByRole('button')
    .click()

test('a principled objection stops the proposal until a wording meets it', async ({ page }) => {
  await page.goto('/worksheets/consent-round/')
  await awake(page)
  await page.getByLabel('The proposal, as it is read out').fill('We endorse the housing levy')
  await expect(page.getByText('Not decided: not everyone has been asked.')).toBeVisible()

  await page.getByRole('button', { name: 'Next step: Questions to understand it' }).click()
  const next = page.getByRole('heading', { name: /^Questions to understand it/ }).getByRole('button')
  await expect(next).toBeFocused()
  await expect(next).toBeInViewport()

  await step(page, 'Read the objections out')
  await page.getByLabel('Who objects').first().fill('Father Tom Doyle')
  await page.getByLabel('Objection, and its reason').first().fill('The diocese does not let a parish appear')
  await page
    .getByRole('group', { name: /break something/ })
    .first()
    .getByText('Yes', { exact: true })
    .click()
  await page.getByLabel('Everyone has been asked', { exact: true }).check()
  await expect(page.getByText('It does not pass yet.')).toBeVisible()
  await expect(page.getByText(/stands open: Father Tom Doyle/)).toBeVisible()

  await step(page, 'Meet the objections')
  await page.getByLabel('New wording').fill('We endorse the levy; members are named who sign')
  await page.getByLabel('How is it settled: Father Tom Doyle').selectOption({ label: 'Met by wording 1' })
  await expect(page.getByText(/go round once more/).last()).toBeVisible()
  await page.getByLabel('Everyone has been asked about the new wording').check()
  await expect(page.getByText('It passes, amended.')).toBeVisible()
  await expect(page.getByText('Met by wording 1: Father Tom Doyle.')).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveText('We endorse the levy; members are named who sign')

  await expect(page.getByText('It is not said who will carry it out (step 7).')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Not decided: not everyone has been asked.')).toBeVisible()
})

test('the empty form has all seven steps on paper, and the record prints what was decided and why', async ({
  page
}) => {
  await page.goto('/worksheets/consent-round/')
  await awake(page)
  const empty = await printed(page)
  expect(empty.text).toMatch(/Hear it.*Write in silence.*Read out what is decided/)
  expect(empty.pages).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(page.getByText('It passes, amended.')).toBeVisible()
  const { text, pages } = await printed(page)
  expect(text).toContain('only those who sign it')
  expect(text).toContain('Keisha Grant: a preference, which stops nothing.')
  // In words, where it stands and where it was filled in.
  expect(text.match(/3 September 2026/g)).toHaveLength(2)
  expect(pages).toBeLessThanOrEqual(2)
  expect((await printed(page, 'Letter')).pages).toBeLessThanOrEqual(2)
})
