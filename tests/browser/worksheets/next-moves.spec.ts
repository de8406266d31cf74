import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake } from './sheet.ts'

test('one date gives the other two, and all three go into the calendar', async ({ page }) => {
  await page.goto('/worksheets/next-moves/')
  await awake(page)
  await page.getByLabel('Coalition', { exact: true }).fill('Riverbend Renters Table')
  await page.getByLabel('Date', { exact: true }).first().fill('2026-03-20')
  await page.getByLabel('Date', { exact: true }).nth(1).fill('2026-03-26')
  await expect(page.getByRole('button', { name: 'Fill in the other two dates' })).toBeVisible()
  await page.getByRole('button', { name: 'Take 9 April 2026' }).click()
  await expect(page.getByLabel('Date', { exact: true }).nth(2)).toBeFocused()
  await page.getByLabel('Date', { exact: true }).nth(2).fill('')
  await page.getByRole('button', { name: 'Fill in the other two dates' }).click()
  await expect(page.getByLabel('Date', { exact: true }).nth(1)).toBeFocused()
  await page.getByLabel('Who sees to it').first().fill('comms team')
  await expect(page.getByText('is a group')).toBeVisible()
  await page.getByLabel('Which fix').fill('Decision matrix')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Add all three to the calendar' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
    '2026-03-26',
    '2026-04-09',
    '2026-06-20'
  ])
  expect(String(events[1]?.getFirstPropertyValue('summary'))).toContain('Decision matrix')
  expect(String(events[2]?.getFirstPropertyValue('rrule'))).toContain('INTERVAL=3')

  // Added again by itself, the same event.
  const alone = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Only “Look back”' }).click()
  const [again] = new ICAL.Component(
    ICAL.parse(await readFile(await (await alone).path(), 'utf8'))
  ).getAllSubcomponents('vevent')
  expect(again?.getFirstPropertyValue('uid')).toBe(events[2]?.getFirstPropertyValue('uid'))
})

test('three slips on one page, empty and filled', async ({ page }) => {
  await page.goto('/worksheets/next-moves/')
  await awake(page)
  expect((await printed(page)).pages).toBe(1)
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(page.getByRole('button', { name: 'Add all three to the calendar' })).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) {
    const { text, pages } = await printed(page, format)
    expect(text).toContain('Marisol Vega')
    expect(pages).toBe(1)
  }
})
