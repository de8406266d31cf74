import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts'
import { openCoalition, part } from './coalition-page.ts'
import { expect, test } from './fixtures.ts'
import { awake, fillChecklist, kept, openChecklist, saveStatus } from './worksheets/sheet.ts'

/** What lies in the second copy; undefined where there is none. */
const vault = (page: Page) =>
  page.evaluate(async () => {
    const all = await indexedDB.databases()
    return all.some(({ name }) => name === 'holding-together')
  })

async function writeTwoSheets(page: Page): Promise<void> {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.goto('/worksheets/agenda/')
  await awake(page)
  await page.getByLabel('Coalition').fill('Southside Table')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
}

test('a coordinator’s page: people pasted, sheets listed and opened, backed up, erased, and all of it restored', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openCoalition(page)
  await expect(part(page, 'Next step')).toContainText('Nothing is kept in this browser yet')
  await expect(part(page, 'Next step').getByRole('link', { name: 'Health checklist' })).toBeVisible()

  await part(page, 'Roster').getByRole('button', { name: 'Paste from a spreadsheet' }).click()
  const table = 'Name\tOrganisation\tPronouns\nLinh Trần\tSouthside Voices\tshe/her\nWes\tLegal Aid\t'
  await page.getByLabel('Rows from your spreadsheet').fill(table)
  await page.getByRole('button', { name: 'Add 2 people' }).click()
  await expect(part(page, 'Roster')).toContainText('2 people from 2 members')
  await part(page, 'Roster').getByRole('button', { name: 'Edit Wes' }).click()
  await page.getByLabel('Say it (optional)').fill('wess')
  await page.keyboard.press('Enter')
  await expect(part(page, 'Roster').getByRole('button', { name: 'Edit Wes' })).toBeFocused()
  await part(page, 'Roster').getByRole('button', { name: 'Remove Linh Trần' }).click()
  await page.keyboard.press('Enter')
  await expect(part(page, 'Roster')).toContainText('2 people from 2 members')
  await expect(part(page, 'Roster')).toContainText('say “wess”')

  await writeTwoSheets(page)
  await openCoalition(page)
  const sheets = part(page, 'Sheets')
  await expect(sheets).toContainText('Agenda')
  await expect(part(page, 'Next step')).toContainText('By ')
  await openChecklist(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByLabel('Coalition').fill('A later sheet')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await openCoalition(page)
  await sheets.getByRole('link', { name: /^Riverbend Renters Table/ }).click()
  await awake(page)
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  expect(page.url()).not.toContain('#')

  await openCoalition(page)
  await part(page, 'Roster').getByRole('button', { name: 'Add a person' }).click()
  await page.getByText('With a passphrase').click()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await openCoalition(page)
  const before = await precious(page)
  const download = page.waitForEvent('download')
  await part(page, 'Backup and restore').getByRole('button', { name: 'Save a backup' }).click()
  const file = await (await download).path()
  await expect(page.getByRole('status')).toContainText('handed to your browser')

  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(page.getByRole('status')).toContainText('Tick the sentence first')
  await page.getByLabel(/^Yes, erase all sheets/).check()
  await page.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(page.getByRole('status')).toContainText('has been erased')
  await expect(part(page, 'Roster')).toContainText('Nobody yet')
  expect(await kept(page)).toBe('[]')
  expect(await vault(page)).toBe(false)

  const chosen = page.getByLabel('Restore a backup: choose the file')
  await chosen.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
  await expect(page.getByRole('status')).toContainText('not a backup')
  await chosen.setInputFiles(file)
  await expect(page.getByText('Add 4, which are not here')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('')
  await expect(page.getByText('Roster: Linh Trần, Wes')).toBeVisible()
  await expect(page.getByText('Health checklist: Riverbend Renters Table')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Restored.')
  await expect(sheets.getByRole('link', { name: /^Southside Table/ })).toBeVisible()
  await expect(part(page, 'Roster')).toContainText('Linh Trần')
  expect(await precious(page)).toEqual(before)

  await page.getByLabel('Restore a backup: choose the file').setInputFiles(file)
  await expect(page.getByText('All that is in this backup is here already.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()

  // Whoever wrote over something, and wants it back.
  await part(page, 'Roster').getByRole('button', { name: 'Remove Linh Trần' }).click()
  await page.getByLabel('Restore a backup: choose the file').setInputFiles(file)
  await expect(page.getByText('Nothing in this backup is newer than what is here.')).toBeVisible()
  await page.getByLabel(/^Also bring back/).check()
  await expect(page.getByText('Roster: Linh Trần')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(part(page, 'Roster')).toContainText('Linh Trần')
})

/** What people wrote, by its keys. */
const precious = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => !key.endsWith('/backup'))
      .sort()
  )

test('a backup with a passphrase opens with it alone', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await openCoalition(page)
  await page.getByText('With a passphrase').click()
  await expect(page.getByLabel('Passphrase')).toBeVisible()
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByRole('status')).toContainText('no passphrase is written')
  await expect(page.getByLabel('Passphrase')).toBeFocused()
  await page.getByLabel('Passphrase').fill('short')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  await expect(page.getByRole('status')).toContainText('too short')
  await page.getByLabel('Passphrase').fill('teapot river lantern dana')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  expect((await download).suggestedFilename()).toMatch(/-sealed\.json$/)
  const file = await (await download).path()
  await page.reload()
  await page.getByLabel('Restore a backup: choose the file').setInputFiles(file)
  await page.getByLabel('Passphrase').fill('teapot river lantern')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This passphrase does not open it.')).toBeVisible()
  await page.getByLabel('Passphrase').fill('Teapot river lantern Dana')
  await page.keyboard.press('Enter')
  await expect(page.getByText('All that is in this backup is here already.')).toBeVisible()
})

test('what is erased is not written again by another tab, though somebody typed there a moment before', async ({
  page,
  context
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const listing = await context.newPage()
  await openCoalition(listing)
  await part(listing, 'Roster').getByRole('button', { name: 'Add a person' }).click()
  await listing.getByLabel('Name', { exact: true }).fill('Wes')
  await listing.keyboard.press('Enter')
  await part(listing, 'Roster').getByRole('button', { name: 'Remove Wes' }).click()
  const erasing = await context.newPage()
  await openCoalition(erasing)
  await erasing.getByRole('button', { name: 'Erase everything…' }).click()
  await erasing.getByLabel(/^Yes, erase all sheets/).check()
  await page.bringToFront()
  await page.getByLabel('Coalition').fill('Typed a moment before')
  await page.getByLabel('Coalition').pressSequentially(', and more')
  await erasing.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(erasing.getByRole('status')).toContainText('has been erased')
  await expect(page.getByLabel('Coalition')).toHaveValue('')
  await expect(page.getByRole('alert')).toHaveText('Everything was erased in another tab.')
  await expect(listing.getByRole('status')).toHaveText('Everything was erased in another tab.')
  await expect(listing.getByRole('button', { name: 'Put Wes back' })).toHaveCount(0)
  // There is nothing to go back to.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.getByLabel('Coalition').focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByLabel('Coalition')).toHaveValue('')
  const nothing = async () => [await kept(page), await kept(erasing), await vault(erasing)]
  expect(await nothing()).toEqual(['[]', '[]', false])
  // Whatever the tab does when it goes, it has nothing to save.
  await page.goto('/guide/')
  expect(await nothing()).toEqual(['[]', '[]', false])
})

test('a worksheet reminds of a backup once one is due, until later', async ({ page }) => {
  await openChecklist(page)
  for (let saves = 0; saves < 10; saves += 1) {
    await page.getByLabel('Coalition').fill(`Riverbend ${saves}`)
    await expect(saveStatus(page)).toHaveText(/^Saved/)
  }
  await page.reload()
  const nudge = page.getByRole('paragraph').filter({ hasText: 'more in this browser than in any backup' })
  await expect(nudge.getByRole('link', { name: 'Save a backup' })).toBeVisible()
  await nudge.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Backup and restore' })).toBeInViewport()
  await page.goBack()
  await nudge.getByRole('button', { name: 'Later' }).click()
  await expect(nudge).toHaveCount(0)
  await page.reload()
  await awake(page)
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend 9')
  await expect(nudge).toHaveCount(0)
})
