import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { awake, kept, saveStatus } from './sheet.ts'

async function open(page: Page): Promise<void> {
  await page.goto('/worksheets/temperature-check/')
  await awake(page)
}

async function addPeople(page: Page, names: string): Promise<void> {
  await page.getByLabel('Add people, one per line or with commas').fill(names)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

const section = (page: Page, name: RegExp) => page.getByRole('region', { name })
const cell = (page: Page, label: string) => page.getByRole('table').getByLabel(label, { exact: true })
const round = (page: Page, name: string) => page.getByRole('dialog', { name })
const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

async function startWords(page: Page): Promise<void> {
  await section(page, /^Round 1/)
    .getByRole('button', { name: 'Start the round' })
    .click()
  await expect(round(page, 'One word')).toBeVisible()
}

test('a round is written down with words and Enter alone', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana (Tenants United), Wes, Priya')
  await startWords(page)
  await expect(page.getByRole('dialog').getByLabel('One word')).toBeFocused()
  for (const word of ['hopeful', 'plain tired', 'blip']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Enter')
  }
  await press(page, 'Back to the sheet')
  await expect(cell(page, 'One word: Dana (Tenants United)')).toHaveValue('hopeful')
  await expect(cell(page, 'One word: Wes')).toHaveValue('plain tired')
  await expect(cell(page, 'One word: Priya')).toHaveValue('blip')
})

test('after a press with the mouse, typing goes to the line of whoever speaks now', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana, Wes, Priya, Sol')
  await startWords(page)
  const line = page.getByRole('dialog').getByLabel('One word')

  await press(page, 'Pass')
  await expect(line).toBeFocused()
  await page.keyboard.type('plain blip now')
  await press(page, 'Pause')
  await expect(line).toBeFocused()
  await page.keyboard.type(' p')
  await press(page, 'Go on')
  await page.keyboard.type(' l')
  await press(page, 'Next')
  await page.keyboard.type('proud and loud')
  await press(page, 'Back')
  await expect(line).toHaveValue('plain blip now p l')
  await page.keyboard.type('n')
  await press(page, 'Close')

  await expect(cell(page, 'One word: Dana')).toHaveValue('')
  await expect(cell(page, 'One word: Wes')).toHaveValue(/^n?plain blip now p ln?$/)
  await expect(cell(page, 'One word: Priya')).toHaveValue('proud and loud')
})

test('away from the lines Space pauses and the arrow calls the next, and letters do nothing', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana, Wes')
  await startWords(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'One word' }).click()
  await page.keyboard.type('pnbl')
  await expect(dialog).toContainText('1 of 2')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('button', { name: 'Go on' })).toBeVisible()
  await dialog.getByRole('heading', { name: 'One word' }).click()
  await page.keyboard.press('ArrowRight')
  await expect(dialog).toContainText('2 of 2')
})

test('with the keyboard of a phone open, the buttons and the line are in reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 420 })
  await open(page)
  await addPeople(page, 'Dana (Tenants United of the Lower Riverbend), Wes')
  for (const [name, start] of [
    ['One word', /^Round 1/],
    ['Going well, could improve', /^Round 2/]
  ] as const) {
    await section(page, start).getByRole('button', { name: 'Start the round' }).click()
    const dialog = round(page, name)
    for (const label of ['Pass', 'Pause', 'Next'])
      await expect(dialog.getByRole('button', { name: label, exact: true })).toBeInViewport({ ratio: 1 })
    for (const line of await dialog.getByRole('textbox').all()) await expect(line).toBeInViewport({ ratio: 1 })
    const covered = await dialog.evaluate((dialog) => {
      const lowest = Math.max(
        ...[...dialog.querySelectorAll('textarea')].map((line) => line.getBoundingClientRect().bottom)
      )
      const controls = dialog.querySelector('.stage_controls')
      return controls !== null && lowest > controls.getBoundingClientRect().top
    })
    expect(covered, name).toBe(false)
    await press(page, 'Close')
  }
})

test('names are kept when asked for, and offered on a new sheet', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana (Tenants United)\nWes\nPriya')
  await expect(page.getByLabel('How many people')).toHaveValue('3')
  await page.getByRole('button', { name: 'Keep these names for later' }).click()
  await expect(page.getByText('Kept in your roster.')).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(cell(page, 'Name: Person 1')).toHaveValue('')
  await page.getByRole('button', { name: 'Use the roster (3 names)' }).click()
  await expect(cell(page, 'Name: Person 1')).toHaveValue('Dana (Tenants United)')
  await expect(cell(page, 'Name: Person 3')).toHaveValue('Priya')
})

test('without names nothing that is kept tells a name or the order', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana, Wes, Priya')
  await cell(page, 'One word: Dana').fill('weary')
  await cell(page, 'One word: Priya').fill('Hopeful')
  await page.getByRole('group', { name: 'Names' }).getByText('Without names', { exact: true }).click()
  await startWords(page)
  await page.keyboard.type('angry')
  await page.keyboard.press('Enter')
  await press(page, 'Close')
  await expect(page.getByLabel('Words, 1')).toHaveValue('angry')
  await expect(page.getByLabel('Words, 2')).toHaveValue('Hopeful')
  await expect(page.getByLabel('Words, 3')).toHaveValue('weary')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await expect.poll(() => kept(page)).toContain('angry')
  expect(await kept(page)).not.toMatch(/Dana|Wes|Priya/)
})

test('a sentence sorted into a theme ranks it and brings a structure; a theme without one does not', async ({
  page
}) => {
  await open(page)
  await addPeople(page, 'Dana, Wes')
  await cell(page, 'Could improve: Dana').fill('The same two people do all the work')
  await page.getByLabel('Theme 1', { exact: true }).fill('Rides')
  await page.getByLabel('Theme 2', { exact: true }).fill('Workload')
  const structure = page.getByRole('heading', { name: /^A structure for/ })
  await expect(page.getByRole('button', { name: 'Move up: Workload' })).toBeVisible()
  await expect(structure).toHaveCount(0)
  await page.getByLabel('Theme of: The same two people do all the work').selectOption({ label: 'Workload' })
  await expect(page.getByLabel('Theme 1', { exact: true })).toHaveValue('Workload')
  await expect(page.getByText('1 could improve')).toBeVisible()
  await expect(structure).toHaveText('A structure for “Workload”')
  await page.getByRole('button', { name: 'Take this as what we change first' }).first().click()
  await expect(page.getByLabel('What we change first')).not.toHaveValue('')
})

test('a number of people that cannot be says why', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana, Wes, Priya')
  const heads = page.getByLabel('How many people')
  await expect(heads).toHaveValue('3')
  await heads.fill('2')
  await heads.blur()
  await expect(page.getByText(/^Not fewer than 3:/)).toBeVisible()
  await expect(heads).toHaveValue('3')
  await heads.fill('300')
  await heads.blur()
  await expect(page.getByText(/^A round holds at most 200 people/)).toBeVisible()
  await expect(heads).toHaveValue('3')
  // Typed digit by digit, where the first alone would be too few.
  await heads.press('ControlOrMeta+a')
  await heads.pressSequentially('12')
  await heads.blur()
  await expect(heads).toHaveValue('12')
  await expect(page.getByText(/^A round holds at most/)).toHaveCount(0)
})

test('after starting over there is no interrupted round to go on with', async ({ page }) => {
  await open(page)
  await addPeople(page, 'Dana, Wes')
  await startWords(page)
  await press(page, 'Close')
  const first = section(page, /^Round 1/)
  await expect(first.getByRole('button', { name: 'Go on with the round' })).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(first.getByRole('button')).toHaveText(['Start the round'])
})
