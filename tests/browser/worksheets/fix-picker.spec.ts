import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from '@playwright/test'
import { encodeHandOver } from '#workbook/link.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

async function open(page: Page, fragment = '') {
  await page.goto(`/worksheets/fix-picker/${fragment}`)
  await awake(page)
}

const cards = (page: Page) => page.locator('.fix-picker_card')
const changeAt = (page: Page, place: number) => page.getByRole('textbox', { name: `Change ${place}` })
const boxes = (page: Page) => page.getByRole('checkbox', { name: 'We do this' })

test('from a point that was handed over, by an idea, to a card with its days, and on with it', async ({ page }) => {
  const handed = handedBy({
    coalition: 'Riverbend Renters Table',
    from: 'pulse-survey',
    items: [{ text: 'I never know who approved that', note: '7 of 25 answered 1 or 2' }]
  })
  await open(page, `#${await encodeHandOver('fix-picker', handed)}`)
  await expect(page.getByRole('textbox', { name: 'Friction point 1' })).toHaveValue('I never know who approved that')
  await page.getByLabel('Date', { exact: true }).fill('2026-04-16')
  await page.locator('summary', { hasText: 'What has helped others' }).click()
  await page.getByRole('button', { name: /^Take as a change.*Write down who decides what/ }).click()
  await expect(changeAt(page, 1)).toHaveValue(/^Write down who decides what/)
  await expect(page.locator(':focus')).toContainText('Taken.')

  await boxes(page).first().check()
  const card = cards(page)
  await card.getByLabel('Owner').fill('comms team')
  await expect(card.getByText(/team/i).first()).toBeVisible()
  await card.getByLabel('Owner').fill('Wes')
  await card.getByRole('button', { name: /^Take these days: Draft by 20 April 2026/ }).click()
  await expect(card.getByLabel('Draft by')).toBeFocused()
  await expect(card.getByLabel('In force')).toHaveValue('2026-04-30')
  await expect(card.getByLabel('Look again')).toHaveValue('2026-07-16')
  await card.getByLabel('In force').fill('2026-06-01')
  await expect(card.getByRole('alert')).toContainText('In force later than two weeks')
  await card.getByLabel('In force').fill('2026-04-30')
  await expect(card.getByRole('alert')).toHaveCount(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Add these days to your calendar' }).click()
  ])
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')))
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(4)

  await card.getByRole('link', { name: 'Next three moves' }).click()
  await expect(page).toHaveURL(/worksheets\/next-moves\/$/)
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await expect(page.getByLabel('Which fix')).toHaveValue(/^Write down who decides what/)
})

test('where there are many points, they are listed once somebody comes to choose one', async ({ page }) => {
  const points = Array.from({ length: 30 }, (_, index) => ({ text: `Point ${index + 1}` }))
  const items = [...points, { kind: 'change' as const, text: 'Rotate', note: 'Point 30' }]
  await open(page, `#${await encodeHandOver('fix-picker', handedBy({ coalition: '', from: '', items }))}`)
  const choice = page.getByRole('combobox', { name: 'For which point' }).first()
  await expect(choice).toHaveValue(/./)
  await expect(choice.locator('option')).toHaveText(['Point 30'])
  await choice.focus()
  await expect(choice.locator('option')).toHaveCount(31)
  await page.keyboard.press('ArrowUp')
  await expect(choice.locator('option:checked')).toHaveText('Point 29')
})

test('a third change is refused with the reason, until one is taken back', async ({ page }) => {
  await open(page)
  for (const [index, words] of ['Rotate', 'Write it down', 'Cut one thing'].entries()) {
    await changeAt(page, index + 1).fill(words)
  }
  await boxes(page).nth(0).check()
  await boxes(page).nth(1).check()
  for (const _ of [1, 2]) {
    await boxes(page).nth(2).click()
    await expect(boxes(page).nth(2)).not.toBeChecked()
    await expect(page.getByRole('alert')).toContainText('Two are chosen already')
  }
  await expect(cards(page)).toHaveCount(2)
  await boxes(page).nth(0).uncheck()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await boxes(page).nth(2).check()
  await expect(cards(page).last()).toContainText('Cut one thing')
  await page
    .getByRole('group', { name: 'Can it start within two weeks?' })
    .nth(2)
    .getByText('No', { exact: true })
    .click()
  await expect(page.getByRole('alert')).toContainText('leave it for the next turn')
})

test('the card prints alone on one page, the sheet with a page for each card', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(cards(page)).toHaveCount(2)
  const whole = await printed(page)
  expect(whole.text).toContain('What rubs')
  expect(whole.text).toContain('Wes, Eastgate Neighbours')

  await page.evaluate(() => {
    window.print = () => {}
  })
  for (const paper of ['A4', 'Letter'] as const) {
    await page.getByRole('button', { name: 'Print this card' }).first().click()
    const card = await printed(page, paper)
    expect(card.pages, paper).toBe(1)
    expect(card.text).toContain('Write down who decides what')
    expect(card.text).not.toContain('What rubs')
    expect(card.text).not.toContain('Sunita')
  }
  expect((await printed(page)).text).toContain('What rubs')
})

test('the empty form has lines for points, changes and a card', async ({ page }) => {
  await open(page)
  const { text, pages } = await printed(page)
  expect(pages).toBe(2)
  for (const words of ['What it costs', 'We do this', 'Our change', 'Comments by', 'We’ll know it works if']) {
    expect(text).toContain(words)
  }
})
