import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../accessibility.ts'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { answer, awake, closeDialog, fillChecklist, kept, linkOf, openChecklist, saveStatus } from './sheet.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const inDialog = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name })
const openSheets = async (page: Page) => {
  await press(page, 'Sheets')
  await expect(dialog(page).getByRole('heading', { name: 'Sheets', exact: true })).toBeVisible()
}
const rows = (page: Page) => dialog(page).locator('.sheets_list').first().getByRole('listitem')

/** From the last button of the list back to the first, the bar at the end of the dialog lies over none that has the focus. */
async function expectFocusSeen(page: Page): Promise<void> {
  for (let back = 0; back < 6; back += 1) {
    await page.keyboard.press('Shift+Tab')
    const isSeen = await page.locator(':focus').evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return [top + 2, top + height - 2].every((y) => button.contains(document.elementFromPoint(left + width / 2, y)))
    })
    expect(isSeen).toBe(true)
  }
}

/** Five people answer, and the counts are shown. */
async function survey(page: Page, fair: readonly string[]): Promise<void> {
  const ballot = page.locator('.pulse-survey_ballot')
  for (const [index, value] of fair.entries()) {
    for (const [question, one] of [
      [/^How fairly/, value],
      [/^How clear/, index % 2 ? '2' : '3'],
      [/^How valued/, index % 2 ? '4' : '5']
    ] as const)
      await ballot.getByRole('group', { name: question }).getByText(one, { exact: true }).click()
    await press(page, 'Put this answer in')
  }
  await press(page, 'Close and show')
  await press(page, 'Show the counts')
  await expect(page.getByRole('heading', { name: 'What was answered' })).toBeFocused()
}

test('two quarters of a pulse survey: a new round asks the same, and the two are compared with n', async ({ page }) => {
  await page.goto('/worksheets/pulse-survey/')
  await awake(page)
  await press(page, 'Sheets')
  await expect(inDialog(page, 'New round')).toBeDisabled()
  await closeDialog(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  await page.getByLabel('Date', { exact: true }).fill('2026-04-02')
  await survey(page, ['1', '2', '2', '3', '4'])

  await openSheets(page)
  await inDialog(page, 'New round').click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Sheets', exact: true })).toBeFocused()
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  await expect(page.getByLabel('Date', { exact: true })).not.toHaveValue('2026-04-02')
  await expect(page.getByRole('heading', { name: 'What was answered' })).toHaveCount(0)
  await expect(page.getByRole('alert')).toContainText('A new round, begun from the last one')
  await page.getByLabel('Date', { exact: true }).fill('2026-07-02')
  await openSheets(page)
  await inDialog(page, 'Compare rounds').click()
  const fair = dialog(page).getByRole('table', { name: /^How fairly/ })
  await expect(fair.locator('tbody tr')).toHaveText([/2 April 2026.*2.*5/, /2 July 2026.*not shown yet/])
  await expect(dialog(page).getByText('still collecting answers')).toHaveCount(2)
  await expect(dialog(page).getByText('No longer there')).toHaveCount(0)
  await closeDialog(page)
  await survey(page, ['3', '4', '4', '4', '5', '5'])

  await openSheets(page)
  await expect(rows(page)).toHaveCount(2)
  await inDialog(page, 'Compare rounds').click()
  await expect(inDialog(page, 'Back to the sheets')).toBeFocused()
  await expect(fair.locator('tbody tr')).toHaveText([/2 April 2026.*2.*5/, /2 July 2026.*4.*6/])
  await expect(fair.locator('line')).toHaveCount(2)
  await expect(dialog(page).getByText(/open circle stands for fewer than 10/)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  const { text } = await printed(page)
  expect(text).toContain('Pulse survey: rounds compared')
  expect(text).not.toContain('Which rounds?')
  expect(text).not.toContain('What was answered')

  await page.setViewportSize({ width: 360, height: 740 })
  await dialog(page).getByRole('checkbox').first().uncheck()
  await expect(fair).toHaveCount(0)
  await inDialog(page, 'Back to the sheets').click()
  await expect(inDialog(page, 'Compare rounds')).toBeFocused()
})

test('two quarters of a checklist, one from a link and one from a file, are compared and written nowhere', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByLabel('Date', { exact: true }).fill('2026-04-02')
  const link = await linkOf(page, 'With answers')
  await closeDialog(page)
  const reader = await anotherReader()
  await openChecklist(reader)
  await fillChecklist(reader)
  await reader.getByLabel('Date', { exact: true }).fill('2026-07-02')
  await answer(reader, /written down/, 'Yes')
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  const before = await kept(reader)

  await openSheets(reader)
  await inDialog(reader, 'Compare rounds').click()
  await expect(dialog(reader).getByText('Tick two rounds')).toBeVisible()
  await dialog(reader).getByText('Add a round from a file or a link').click()
  await dialog(reader).getByLabel('A link to a sheet').fill('https://example.org/nothing')
  await inDialog(reader, 'Add it').click()
  await expect(dialog(reader).getByText('No link of this worksheet was found in it.')).toBeVisible()
  await dialog(reader).getByLabel('A link to a sheet').fill(`Here it is: ${link}`)
  await inDialog(reader, 'Add it').click()
  await expect(dialog(reader).getByText('One round added.')).toBeVisible()
  await expect(dialog(reader).getByText('2 April 2026 Riverbend Renters Table, from a link')).toBeVisible()
  await dialog(reader).getByLabel('A link to a sheet').fill(link)
  await inDialog(reader, 'Add it').click()
  await expect(dialog(reader).getByText('in the list above already')).toBeVisible()
  const yes = dialog(reader).getByRole('table', { name: /^The six questions/ })
  await expect(yes.locator('tbody tr')).toHaveText([/2 April 2026.*1.*3/, /2 July 2026.*2.*3/])
  await expect(dialog(reader).getByText('Answer: was No, now Yes')).toBeVisible()

  await page.getByLabel('Date', { exact: true }).fill('2026-10-02')
  await press(page, 'Export')
  const download = page.waitForEvent('download')
  await press(page, 'Holding Together file')
  const buffer = readFileSync(await (await download).path())
  const file = { name: 'round.json', mimeType: 'application/json', buffer }
  await dialog(reader).getByLabel('A file that was saved here').setInputFiles(file)
  await expect(yes.locator('tbody tr')).toHaveCount(3)
  expect(await kept(reader)).toBe(before)
})

test('of two rounds of one day the one that was begun first is the first; none is added a second time', async ({
  page
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  await closeDialog(page)
  await openSheets(page)
  await inDialog(page, 'New round').click()
  await answer(page, /written down/, 'Yes')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await openSheets(page)
  await inDialog(page, 'Compare rounds').click()
  await expect(dialog(page).getByText('Answer: was No, now Yes')).toBeVisible()
  await dialog(page).getByText('Add a round from a file or a link').click()
  await dialog(page).getByLabel('A link to a sheet').fill(link)
  await inDialog(page, 'Add it').click()
  await expect(dialog(page).getByText('in the list above already')).toBeVisible()
})

test('sheets are renamed, copied, put away, deleted and brought back by keyboard, and the focus goes along', async ({
  page
}) => {
  const focused = (name: RegExp) => expect(inDialog(page, name)).toBeFocused()
  await openChecklist(page)
  await fillChecklist(page)
  await openSheets(page)
  await inDialog(page, /^Rename/).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByLabel('Name of this sheet')).toBeFocused()
  await page.keyboard.type('Spring')
  await page.keyboard.press('Escape')
  await focused(/^Rename Riverbend/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Spring')
  await page.keyboard.press('Enter')
  await focused(/^Rename Spring/)
  await expect(rows(page)).toContainText(['Open now'])

  await inDialog(page, /^Duplicate/).press('Enter')
  await focused(/^Open Copy of Spring/)
  await expect(rows(page)).toHaveCount(2)
  await inDialog(page, /^Archive Copy/).press('Enter')
  await focused(/^Undo/)
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await focused(/^Open Copy/)
  await inDialog(page, /^Archive Copy/).press('Enter')
  await dialog(page).getByText('Archived (1)').click()
  await inDialog(page, /^Take out of the archive/).press('Enter')
  await focused(/^Open Copy/)

  // The open one: another is on screen then, and the first again when it is undone.
  await inDialog(page, /^Delete Spring/).press('Enter')
  await focused(/^Undo/)
  await expect(rows(page)).toHaveText([/Copy of Spring.*Open now/])
  await page.keyboard.press('Enter')
  await focused(/^Open Spring/)
  await expect(rows(page).filter({ hasText: 'Open now' })).toHaveText(/^Spring/)
  await inDialog(page, /^Delete Copy/).press('Enter')
  await focused(/^Undo/)
  await expectFocusSeen(page)
  await closeDialog(page)

  await page.reload()
  await awake(page)
  await openSheets(page)
  await expect(rows(page)).toHaveText([/^Spring/])
  await dialog(page).getByText('Deleted (1)').click()
  await expectAccessible(page)
  await inDialog(page, /^Bring back/).press('Enter')
  await focused(/^Open Copy/)
  await inDialog(page, /^Delete Copy/).press('Enter')
  await dialog(page).getByText('Deleted (1)').click()
  page.once('dialog', (question) => void question.dismiss())
  await inDialog(page, /^Delete for good/).click()
  await expect(inDialog(page, /^Delete for good/)).toBeVisible()
  expect(await kept(page)).toContain('Copy of Spring')
  page.once('dialog', (question) => void question.accept())
  await inDialog(page, /^Delete for good/).click()
  await expect(dialog(page).getByText('Deleted (1)')).toHaveCount(0)
  expect(await kept(page)).not.toContain('Copy of Spring')
})

test('a sheet that was deleted for good is not saved again by a tab in which it was open', async ({
  page,
  context
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const heard = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('storage', ({ newValue }) => newValue === null && setTimeout(resolve))
      })
  )
  const other = await context.newPage()
  await openChecklist(other)
  await openSheets(other)
  await inDialog(other, /^Delete Riverbend/).click()
  await dialog(other).getByText('Deleted (1)').click()
  other.once('dialog', (question) => void question.accept())
  await inDialog(other, /^Delete for good/).click()
  await heard
  expect(await kept(page)).not.toContain('Riverbend')
})
