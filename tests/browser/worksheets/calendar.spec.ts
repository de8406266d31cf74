import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { expect, test } from '../fixtures.ts'
import { fillChecklist, openChecklist } from './sheet.ts'

test('the day to check again goes into a calendar, and updates what is there', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByLabel('Date', { exact: true }).fill('2026-03-12')
  await page.getByLabel('Our next step').fill('Write it down; then vote, in May')
  const add = page.getByRole('button', { name: 'Add to calendar' })
  await expect(add).toHaveCount(0)

  const addedOn = async (day: string) => {
    await page.getByLabel('Check again on').fill(day)
    const [download] = await Promise.all([page.waitForEvent('download'), add.click()])
    expect(download.suggestedFilename()).toBe('health-checklist-riverbend-renters-table-2026-03-12.ics')
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')))
    return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  }
  const first = await addedOn('2026-06-12')
  expect(first.summary).toBe('Health checklist again: Riverbend Renters Table')
  expect(first.description).toBe('Our next step: Write it down; then vote, in May')
  expect(String(first.startDate)).toBe('2026-06-12')
  const moved = await addedOn('2026-06-19')
  expect(String(moved.startDate)).toBe('2026-06-19')
  expect(moved.uid).toBe(first.uid)
})

test('a calendar file that cannot be written for want of a connection is told in a sentence', async ({
  page,
  faults
}) => {
  await openChecklist(page)
  await page.getByLabel('Check again on').fill('2026-06-12')
  await page.route(/save-calendar/, (route) => route.abort())
  await page.getByRole('button', { name: 'Add to calendar' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  expect(faults.splice(0).every((fault) => fault.includes('save-calendar'))).toBe(true)
})
