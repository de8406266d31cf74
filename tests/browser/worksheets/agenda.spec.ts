import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake, kept, saveStatus } from './sheet.ts'

const item = (page: Page, place: number) => page.locator('.agenda_items > li').nth(place - 1)
const meeting = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) => meeting(page).getByRole('button', { name, exact: true }).click()

async function open(page: Page): Promise<void> {
  await page.goto('/worksheets/agenda/')
  await awake(page)
}

async function write(page: Page, place: number, topic: string, minutes: number): Promise<void> {
  await item(page, place).getByLabel('Item', { exact: true }).fill(topic)
  await item(page, place).getByLabel('Minutes', { exact: true }).fill(String(minutes))
}

/** The clock stands still at so many minutes after half past six. */
const setClock = (page: Page, minutes: number) =>
  page.clock.setFixedTime(new Date(new Date('2026-05-07T18:30:00').getTime() + minutes * 60_000))

/** Three items; the meeting begins with the first. */
async function begin(page: Page): Promise<void> {
  await setClock(page, 0)
  await open(page)
  await page.getByLabel('Minutes in all').fill('50')
  await write(page, 1, 'Housing levy', 20)
  await write(page, 2, 'Hotline', 5)
  await write(page, 3, 'Hearings', 15)
  await page.getByRole('button', { name: 'Run the meeting' }).click()
  await expect(meeting(page)).toBeVisible()
}

test('an agenda adds up, says what to cut and what is missing, and gives each item its time', async ({ page }) => {
  await open(page)
  await page.getByLabel('Starts at').fill('18:30')
  await write(page, 1, 'Housing levy', 60)
  await write(page, 2, 'Hearings', 40)
  await expect(
    page.getByText('10 minutes too long: cut, shorten or move one of “Housing levy” (60) or “Hearings” (40).')
  ).toBeVisible()
  await item(page, 1).getByText('Decision', { exact: true }).click()
  await expect(page.getByText(/“What do you want to have at the end\?”: “Hearings”$/)).toBeVisible()
  await item(page, 2).getByLabel('Minutes', { exact: true }).fill('15')
  // The other opening slides under the second tap of an impatient hand.
  await page.getByRole('button', { name: 'Open with a temperature check, 5 min' }).dblclick()
  await expect(item(page, 1).getByLabel('Item', { exact: true })).toBeFocused()
  await expect(item(page, 1).getByLabel('Item', { exact: true })).toHaveValue('One word each')
  await expect(page.getByText('80 of 90 minutes. 10 are free, for what runs over.')).toBeVisible()
  await expect(item(page, 3)).toContainText('19:35')
})

test('the meeting runs by the clock, and a reload in the middle loses nothing', async ({ page }) => {
  await begin(page)
  await expect(meeting(page).getByRole('timer')).toContainText('20:00')
  await meeting(page).getByLabel('Decided').fill('We endorse it')
  await meeting(page).getByLabel('Who does what: the action').fill('Collect signatures')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Priya')
  await expect.poll(() => kept(page)).toContain('Priya')
  await setClock(page, 7)
  await page.reload()
  await page.getByRole('button', { name: 'Go on with the meeting' }).click()
  await expect(meeting(page).getByRole('timer')).toContainText('13:00')
  await expect(meeting(page).getByLabel('Decided', { exact: true })).toHaveValue('We endorse it')
  await setClock(page, 31)
  await expect(meeting(page).locator('.agenda_pace')).toContainText('Time is up.')
  await meeting(page).getByRole('button', { name: 'Next item', exact: true }).dblclick()
  await expect(meeting(page)).toContainText('Item 2 of 3')
  await press(page, 'Close')
  await expect(page.getByText('The clock has stopped')).toBeVisible()
  await expect(item(page, 1)).toContainText('Planned 20, took 31')
  await expect(page.getByRole('textbox', { name: 'Housing levy', exact: true })).toHaveValue('We endorse it')
  await expect(page.getByLabel('Who', { exact: true }).first()).toHaveValue('Priya')
})

test('five more minutes come from the item that the facilitator names', async ({ page }) => {
  await begin(page)
  await press(page, 'Five more minutes')
  await expect(meeting(page).getByRole('button', { name: 'the free time (10 minutes left)' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(meeting(page)).toBeVisible()
  await press(page, 'Five more minutes')
  await press(page, 'Hearings (15 becomes 10)')
  await expect(meeting(page).getByRole('timer')).toContainText('25:00')
  await press(page, 'To the next meeting')
  await expect(meeting(page)).toContainText('Hotline')
  await press(page, 'Close')
  await expect(item(page, 3).getByLabel('Minutes', { exact: true })).toHaveValue('10')
  await item(page, 1).getByText('Decision', { exact: true }).click()
  await page.getByLabel('Next meeting').fill('2026-06-04')
  await page.getByLabel('Where').fill('Parish hall')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.getByRole('link', { name: 'Agenda', exact: true }).click()
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await expect(item(page, 1).getByLabel('Item', { exact: true })).toHaveValue('Housing levy')
  await expect(item(page, 1).getByLabel('Decision', { exact: true })).toBeChecked()
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2026-06-04')
  await expect(page.getByLabel('Where')).toHaveValue('Parish hall')
  await page.getByRole('button', { name: 'Add to mine' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^All of it stands on your sheet already/)
})

test('away from the lines Space pauses and Enter calls the next item; in a line they write', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('Space')
  await expect(meeting(page).getByText('Paused')).toBeVisible()
  await page.keyboard.press('Space')
  // Without keys, on the wall: a touch shows the buttons.
  await press(page, 'Show large')
  await press(page, 'Next')
  await press(page, 'Leave the large view')
  await expect(meeting(page)).toContainText('Item 2 of 3')
  await meeting(page).getByLabel('Decided').click()
  await page.keyboard.type('a b')
  await page.keyboard.press('Enter')
  await expect(meeting(page)).toContainText('Item 2 of 3')
  await expect(meeting(page).getByLabel('Decided', { exact: true })).toHaveValue('a b')
  await press(page, 'Next item')
  await press(page, 'Finish')
  await expect(meeting(page).getByRole('button', { name: 'Back to the sheet' })).toBeFocused()
  await expect(meeting(page).getByRole('row', { name: 'a b Hotline' })).toBeVisible()
  await press(page, 'Back to the sheet')
  await expect(page.getByText('of 50 minutes')).toHaveCount(0)
  await page.getByRole('button', { name: 'Begin again at the first item' }).click()
  await expect(page.getByRole('button', { name: 'Run the meeting' })).toBeFocused()
})

test('with the keyboard of a phone open, what is pressed most is in reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 420 })
  await begin(page)
  await meeting(page).getByLabel('Decided').click()
  for (const name of ['Pause', 'Next item'])
    await expect(meeting(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
  await expect(meeting(page).getByLabel('Decided')).toBeInViewport({ ratio: 1 })
})

test('prints as a form, as the agenda, and afterwards as the record', async ({ page }) => {
  await open(page)
  for (const format of ['A4', 'Letter'] as const) expect((await printed(page, format)).pages).toBe(1)
  await page.getByLabel('Starts at').fill('18:30')
  await write(page, 1, 'Housing levy', 20)
  await write(page, 2, 'Hearings', 15)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await expect(page.getByText(/^35 of 90 minutes/)).toBeVisible()
  const agenda = await printed(page)
  expect(agenda.text).toMatch(/18:30 Housing levy .*20 .*18:50 Hearings/)
  expect(agenda.text).not.toMatch(/Run the meeting|Add an item|Notes/)
  await page.getByRole('textbox', { name: 'Decision 1' }).fill('We endorse it')
  const record = await printed(page)
  expect(record.text).toMatch(/Minutes .*Decided .*We endorse it .*Housing levy/)
  expect(record.text).not.toContain('Who does what')
})
