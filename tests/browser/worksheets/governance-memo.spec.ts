import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake, closeDialog, saveStatus } from './sheet.ts'

const PATH = '/worksheets/governance-memo/'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
/** What the sheet says of its length. */
const length = (page: Page) => page.getByText(/^It (fits on|is longer than) one page/)

const WORDS =
  'We decide by consent, and a proposal passes unless a member names a principle that it breaks, out loud'.split(' ')
const LARGOS =
  'Decidimos por consentimiento, y una propuesta sigue adelante salvo objeción fundamentada de alguna organización'.split(
    ' '
  )
const wordsOf = (count: number, words = WORDS) =>
  Array.from({ length: count }, (_, index) => words[index % words.length]).join(' ')

async function open(page: Page): Promise<void> {
  await page.goto(PATH)
  await awake(page)
}

async function pagesOnPaper(page: Page): Promise<readonly number[]> {
  return [(await printed(page, 'A4')).pages, (await printed(page, 'Letter')).pages]
}

for (const [name, words] of [
  ['short words', WORDS],
  ['long words', LARGOS]
] as const) {
  test(`what it says of its length is true of the paper, to a few lines: ${name}`, async ({ page }) => {
    await open(page)
    await field(page, 'Coalition').fill('Riverbend Renters Table')
    await field(page, 'Purpose').fill(wordsOf(30, words))
    await field(page, 'Resources').fill(wordsOf(60, words))
    await field(page, 'Name').first().fill('Keisha Grant')
    await field(page, 'Organisation').first().fill('Tenants United')
    const fits = async (count: number) => {
      await field(page, 'Decisions').fill(wordsOf(count, words))
      const said = await length(page).innerText()
      return said.startsWith('It fits')
    }
    await expect(length(page)).toBeVisible()
    // The most words that it says will do.
    let [most, tooMany] = [100, 1500]
    while (tooMany - most > 4) {
      const middle = Math.floor((most + tooMany) / 2)
      if (await fits(middle)) most = middle
      else tooMany = middle
    }
    for (const count of [60, Math.round(most * 0.7), Math.round(most * 0.85), most]) {
      expect(await fits(count), `${count} words`).toBe(true)
      expect(await pagesOnPaper(page), `${count} words`).toEqual([1, 1])
    }
    await expect(length(page)).toHaveText(/smallest type/)
    expect(await fits(Math.round(most * 1.2))).toBe(false)
    await expect(length(page)).toContainText(/Cut the longest parts: Decisions \(about \d+ words\)/)
    expect(Math.max(...(await pagesOnPaper(page)))).toBe(2)
  })
}

test('the example prints as one page to sign, without the form around it', async ({ page }) => {
  await open(page)
  await press(page, 'See an example')
  await expect(length(page)).toBeVisible()
  expect(await pagesOnPaper(page)).toEqual([1, 1])
  const { text } = await printed(page)
  expect(text).toContain('Riverbend Renters Table')
  expect(text).toContain('Linh Tran, Southside Voices 7 April 2026')
  expect(text).toContain('What we pay tenants who speak at hearings')
  expect(text).not.toMatch(/Worksheet|Before you sign|Add a|How grants, staff time/)
})

test('an empty form is one page to write on', async ({ page }) => {
  await open(page)
  expect(await pagesOnPaper(page)).toEqual([1, 1])
})

test('starting texts fill what is empty, overwrite nothing, and keep the keyboard where it was', async ({ page }) => {
  await open(page)
  await field(page, 'Resources').fill('We share the van.')
  await press(page, 'Starting texts')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Short campaign', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Use this: Decisions' }).press('Enter')
  await expect(dialog.locator(':focus')).toHaveAccessibleName('You have a text here: Decisions')
  await dialog.getByRole('button', { name: 'Fill the 5 empty parts' }).press('Enter')
  await expect(dialog.locator(':focus')).toHaveText('Every part has a text of its own')
  await closeDialog(page)
  await expect(field(page, 'Resources')).toHaveValue('We share the van.')
  await expect(field(page, 'Decisions')).toHaveValue(/^Any three of these five people/)
  await expect(field(page, 'Channel').first()).toHaveValue('Decisions')
  await expect(page.getByText(/^Brackets to fill in: Decisions/)).toBeVisible()
  await press(page, 'Undo')
  await expect(field(page, 'Meetings')).toHaveValue('')
})

test('the purpose and the partners come from the purpose check', async ({ page }) => {
  await page.goto('/worksheets/purpose-check/')
  await awake(page)
  await page.getByLabel('Member', { exact: true }).first().fill('Southside Voices')
  await page.getByLabel('Who writes').first().fill('Linh Tran')
  await page.getByLabel('The sentence we agree on').fill('Cut evictions by a third before 2029.')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.getByRole('link', { name: 'Governance memo' }).click()
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await press(page, 'Keep a copy')
  await expect(field(page, 'Purpose')).toHaveValue('Cut evictions by a third before 2029.')
  await expect(field(page, 'Organisation').first()).toHaveValue('Southside Voices')
})
