import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

const NAMES = 'Linh (Southside Voices), Keisha (Tenants United), Wes (Eastgate Neighbours), Father Tom (St Brigid)'

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-04-30T10:00:00'))
  await page.goto('/worksheets/rotation/')
  await awake(page)
}

/** As a coordinator on a phone does it: paste the names, say when you meet, press once. */
async function plan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add several at once' }).click()
  await page.getByLabel(/^One per line/).fill(NAMES)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('First meeting').fill('2026-05-07')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(who(page, '7 May 2026')).toBeVisible()
}

const who = (page: Page, title: string) => page.getByRole('combobox', { name: title, exact: true })
const chosen = (page: Page, title: string) => who(page, title).locator('option:checked')
const facilitation = (page: Page) => page.getByRole('table', { name: 'Who facilitates' })

test('names, a first day and one press make a plan', async ({ page }) => {
  await open(page)
  await plan(page)
  await expect(page.getByText('Planned. Nothing stands in the way.')).toBeVisible()
  await expect(chosen(page, '7 May 2026')).toHaveText('Linh, Southside Voices')
  await expect(chosen(page, '4 June 2026')).toHaveText('Keisha, Tenants United')
  await expect(facilitation(page).getByRole('row', { name: /^4 June 2026/ })).toContainText('Linh, Southside Voices')
  await expect(
    page.getByRole('table', { name: 'Turns to facilitate' }).getByRole('row', { name: /Wes/ })
  ).toContainText('1 turn')
})

test('a turn moves by swapping, stays when it is planned again, and so does the past', async ({ page }) => {
  await open(page)
  await plan(page)
  await who(page, '2 July 2026').selectOption('Father Tom, St Brigid')
  await expect(page.getByText('Planned. Nothing stands in the way.')).toHaveCount(0)
  await expect(chosen(page, '6 August 2026')).toHaveText('Wes, Eastgate Neighbours')
  await page.getByRole('button', { name: 'Add an organisation' }).click()
  await expect(page.getByLabel('Organisation', { exact: true }).last()).toBeFocused()
  await page.keyboard.type('Casa Abierta')
  await page.clock.setFixedTime(new Date('2026-06-10T10:00:00'))
  await page.getByRole('button', { name: 'Plan again from today' }).click()
  await expect(chosen(page, '3 September 2026')).toHaveText('Casa Abierta')
  await expect(chosen(page, '7 May 2026')).toHaveText('Linh, Southside Voices')
  await expect(chosen(page, '4 June 2026')).toHaveText('Keisha, Tenants United')
  await expect(chosen(page, '2 July 2026')).toHaveText('Father Tom, St Brigid')
  await page.reload()
  await awake(page)
  await expect(chosen(page, '2 July 2026')).toHaveText('Father Tom, St Brigid')
  await page.getByRole('button', { name: 'Remove: Southside Voices' }).click()
  await expect(page.getByText(/^They had turns, so the name stays/)).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'No new turns' }).first().getByLabel('No new turns')
  ).toBeChecked()
  await expect(chosen(page, '7 May 2026')).toHaveText('Linh, Southside Voices')
})

test('who is away has no turn, and what could not be helped is said', async ({ page }) => {
  await open(page)
  await plan(page)
  await page.locator('summary', { hasText: 'who is away' }).click()
  const june = page.getByRole('group', { name: 'Away' }).nth(1)
  for (const name of ['Keisha', 'Linh', 'Wes', 'Father Tom']) await june.getByLabel(name).check()
  await expect(page.getByText('4 June 2026: Keisha, Tenants United is away. Plan again, or choose.')).toBeVisible()
  await page.getByRole('button', { name: 'Plan again from today' }).click()
  await expect(page.getByText('Planned. Read what could not be helped.')).toBeVisible()
  await expect(page.getByText('4 June 2026: nobody, for everyone is away.')).toBeVisible()
  await june.getByLabel('Wes').uncheck()
  await page.getByRole('button', { name: 'Plan again from today' }).click()
  await expect(chosen(page, '4 June 2026')).toHaveText('Wes, Eastgate Neighbours')
  await page.getByLabel('First meeting').fill('2026-05-08')
  await expect(page.getByText('Some days have moved. Ask again who is away.')).toBeVisible()
})

test('steering seats end in parts, as a table and as a drawing', async ({ page }) => {
  await open(page)
  await plan(page)
  await page.locator('summary', { hasText: 'steering seats' }).click()
  const seats = page.getByRole('group', { name: 'Seats on the steering committee' })
  await seats.getByLabel(/^First day/).fill('2027-01-01')
  await page.getByRole('button', { name: 'Plan again from today' }).click()
  const table = page.getByRole('table', { name: 'Who sits on the steering committee' })
  await expect(table.getByRole('row', { name: /^Seat A/ }).first()).toContainText('1 January 2027 to 1 January 2028')
  await expect(table.getByRole('row', { name: /^Seat E/ }).first()).toContainText('1 January 2027 to 1 January 2029')
  await expect(page.getByRole('img', { name: 'The terms over time' })).toBeVisible()
})

test('prints as one table for the wall, and goes into the calendar', async ({ page }) => {
  await open(page)
  const form = await printed(page)
  expect(form.pages).toBe(1)
  expect(form.text).toContain('Committee or seat From, until Who')
  await plan(page)
  for (const format of ['A4', 'Letter'] as const) {
    const { text, pages } = await printed(page, format)
    expect(pages).toBe(1)
    expect(text).toContain('Stand-in 7 May 2026 Linh, Southside Voices Keisha, Tenants United 4 June 2026')
    expect(text).not.toMatch(/Nobody yet|How many|Turns to facilitate|Small/)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Add all turns to calendar' }).click()
  const calendar = await readFile(await (await download).path(), 'utf8')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(6)
  expect(calendar).toContain('SUMMARY:Linh\\, Southside Voices facilitates')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260604')
})
