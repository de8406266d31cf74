import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectNoSidewaysScroll } from '../accessibility.ts'
import { roomOf } from '../room.ts'
import { encodeLink } from '#workbook/link.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

async function openProtocol(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/worksheets/conflict-protocol/${fragment}`)
  await awake(page)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const step = (page: Page, place: number) => page.locator('.items > li').nth(place - 1)
const rungs = (page: Page) => page.getByRole('list', { name: 'The ladder' }).getByRole('listitem')
const open = (page: Page) => page.locator('.conflict-protocol_gaps li')

test('the common ladder is offered, edited and added up', async ({ page }) => {
  await openProtocol(page)
  await expect(button(page, 'Start with the common ladder')).toBeVisible()
  await button(page, 'Start with the common ladder').click()
  await expect(step(page, 1).getByLabel('What is done')).toBeFocused()
  await expect(step(page, 1).getByLabel('What is done')).toHaveValue('The two meet with a neutral facilitator')
  await expect(button(page, 'Start with the common ladder')).toHaveCount(0)
  await expect(rungs(page)).toHaveCount(3)
  await expect(page.getByText('the last one ends after 51 days at the latest').first()).toBeVisible()

  await step(page, 2).getByLabel('Days at most').fill('')
  await expect(page.getByText('37 days so far; one step has no days yet.').first()).toBeVisible()
  await expect(open(page)).toContainText([
    'It is not said what it covers.',
    'Step 2 has no days: it can go on for ever.'
  ])
  await step(page, 2).getByLabel('Days at most').fill('10')
  await step(page, 2).getByLabel('Who acts').fill('')
  await expect(open(page)).toContainText(['Step 2 names no one who acts.'])
  await step(page, 3)
    .getByRole('button', { name: /^Move up/ })
    .click()
  await expect(rungs(page).nth(1)).toContainText('The full coalition votes')
  await expect(rungs(page).nth(1)).toContainText('30 days, over by day 37')

  await button(page, 'Add a step').click()
  await expect(step(page, 4).getByLabel('What is done')).toBeFocused()
  await page.keyboard.type('Eat together')
  await expect(rungs(page)).toHaveCount(4)
  await button(page, 'Undo').click()
  await button(page, 'Undo').click()
  await expect(rungs(page)).toHaveCount(3)
})

test('a new sheet may begin with the words of an earlier one', async ({ page }) => {
  await openProtocol(page)
  await page.getByLabel('Coalition').fill('Table')
  await step(page, 1).getByLabel('What is done').fill('Phone the other side')
  await page.getByLabel('Adopted on').fill('2026-03-26')
  await page.getByLabel('Pause').fill('Nobody posts')
  await expect(page.getByRole('status')).toHaveText(/^Saved/)
  await button(page, 'Start over').click()
  await button(page, 'Take the words of 26 March 2026').click()
  await expect(step(page, 1).getByLabel('What is done')).toHaveValue('Phone the other side')
  await expect(page.getByLabel('Pause')).toHaveValue('Nobody posts')
  await expect(page.getByLabel('Adopted on')).toHaveValue('')
})

test('it prints on one page of A4 and of Letter, empty and filled', async ({ page }) => {
  const { worksheet, examples } = await roomOf('conflict-protocol')
  for (const format of ['A4', 'Letter'] as const) {
    await openProtocol(page)
    const empty = await printed(page, format)
    expect(empty.pages, `empty, ${format}`).toBe(1)
    expect(empty.text.match(/Settled when/g)).toHaveLength(4)
    for (const [name, value] of Object.entries(examples)) {
      await openProtocol(page, `#${await encodeLink(worksheet, value)}`)
      await expect(rungs(page).first()).toBeVisible()
      const { text, pages } = await printed(page, format)
      expect(pages, `${name}, ${format}`).toBe(1)
      expect(text).not.toMatch(/Still open|Add a step|Add to calendar/)
      await page.goto('/worksheets/')
    }
  }
})

test('a long one is set smaller, and says when even that is too much; a long word stays on a phone', async ({
  page
}) => {
  const { worksheet, examples } = await roomOf('conflict-protocol')
  const rule = 'Neither side posts about it while a step is open, and nobody speaks for the other side meanwhile. '
  const rungOf = { action: rule, who: 'The executive committee', days: 7, settled: 'both sides accept it in writing' }
  const long = (steps: number, words: number) => ({
    ...Object.values(examples)[0],
    scope: rule,
    steps: Array.from({ length: steps }, (_, index) => ({ ...rungOf, id: `s${index}` })),
    ...Object.fromEntries(['pause', 'say', 'seat', 'between', 'hangs'].map((name) => [name, rule.repeat(words)]))
  })
  const said = page.getByText(/^It (fits on|is longer than) one page/)
  for (const [steps, words] of [
    [5, 2],
    [6, 2],
    [8, 2]
  ] as const) {
    await openProtocol(
      page,
      `#${await encodeLink(worksheet, worksheet.prefill({ ...worksheet.blank(''), ...long(steps, words) }))}`
    )
    await expect(said).toHaveText(/^It fits on one page/)
    for (const format of ['A4', 'Letter'] as const)
      expect((await printed(page, format)).pages, `${steps} steps, ${format}`).toBe(1)
    await page.goto('/worksheets/')
  }
  await openProtocol(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await step(page, 1).getByLabel('What is done').fill('https://example.org/'.repeat(8))
  await expect(rungs(page)).toHaveCount(1)
  await expectNoSidewaysScroll(page)
  await page.getByLabel('Pause').fill(rule.repeat(60))
  await expect(said).toContainText(/^It is longer than one page.*Cut the longest parts: Pause/)
})

test('all of it is done with the keyboard, and the day of the next reading goes into the calendar', async ({
  page
}) => {
  await openProtocol(page)
  await step(page, 1).getByLabel('What is done').focus()
  for (const words of ['Call', 'The one who is upset', '3', 'both say so']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await expect(rungs(page)).toHaveText([
    /Call.*The one who is upset.* · 3 days, over by day 3 · Settled: .*both say so/
  ])
  await page.getByLabel('Adopted on').fill('2026-03-26')
  await button(page, 'In a year: 26 March 2027').press('Enter')
  await expect(page.getByLabel('Read it again on')).toHaveValue('2027-03-26')
  const download = page.waitForEvent('download')
  await button(page, 'Add to calendar').press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.ics$/)
})
