import type { Page } from '@playwright/test'
import { openCoalition, part } from './coalition-page.ts'
import { expect, test } from './fixtures.ts'
import { printed } from './worksheets/printed.ts'

test('two tabs that add people at the same time lose nobody', async ({ page, context }) => {
  const other = await context.newPage()
  await openCoalition(page)
  await openCoalition(other)
  const add = async (tab: Page, name: string) => {
    await part(tab, 'Roster').getByRole('button', { name: 'Add a person' }).click()
    await tab.getByLabel('Name', { exact: true }).fill(name)
  }
  await add(page, 'Dana')
  await add(other, 'Wes')
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'Save', exact: true }).click()))
  for (const tab of [page, other]) await expect(part(tab, 'Roster')).toContainText('2 people')
  // Both write of one person, each something else.
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Edit Wes' }).click()
  await page.getByLabel('Speaks for').fill('Legal Aid')
  await page.keyboard.press('Enter')
  await other.getByLabel('Pronouns').fill('he/him')
  await other.keyboard.press('Enter')
  for (const tab of [page, other]) await expect(part(tab, 'Roster')).toContainText('Legal Aid · he/him')
  // Whoever is removed while somebody writes of them is put back by saving, and it says so.
  await page.getByRole('button', { name: 'Edit Wes' }).click()
  await other.getByRole('button', { name: 'Remove Wes' }).click()
  await expect(part(page, 'Roster')).toContainText('1 person')
  await page.getByLabel('Say it').fill('wess')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('is in the roster again')
  for (const tab of [page, other]) await expect(part(tab, 'Roster')).toContainText('say “wess”')
})

test('a person is not lost half written, nor overwritten in silence; a long roster stays short, and in its place', async ({
  page,
  context
}) => {
  await openCoalition(page)
  const roster = part(page, 'Roster')
  const table = Array.from({ length: 60 }, (_, index) => `Person ${index + 1}\tMember ${index % 7}`).join('\n')
  await roster.getByRole('button', { name: 'Paste from a spreadsheet' }).click()
  await page.getByLabel('Rows from your spreadsheet').fill(table)
  await page.getByRole('button', { name: 'Add 60 people' }).click()
  await expect(roster.getByRole('button', { name: /^Edit / })).toHaveCount(20)

  const other = await context.newPage()
  await openCoalition(other)
  for (const tab of [page, other])
    await part(tab, 'Roster').getByRole('button', { name: 'Edit Person 1', exact: true }).click()
  await other.getByLabel('Name', { exact: true }).fill('Ana')
  await other.keyboard.press('Enter')
  await expect(part(other, 'Roster')).toContainText('Ana')
  // Opening another form saves the one that is open.
  await page.getByLabel('Name', { exact: true }).fill('Anna')
  await roster.getByRole('button', { name: 'Edit Person 2', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Another tab had written “Ana” in the same place')
  await expect(roster.getByRole('button', { name: 'Edit Anna' })).toBeVisible()
  await page.keyboard.press('Escape')
  await other.close()

  const third = roster.getByRole('button', { name: 'Remove Person 3', exact: true })
  await third.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await third.click()
  await expect(roster.getByRole('button', { name: 'Put Person 3 back' })).toBeFocused()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(400)
  await page.keyboard.press('Enter')
  await roster.getByRole('button', { name: 'Show all 60 people' }).click()
  await expect(roster.getByRole('button', { name: 'Edit Person 21', exact: true })).toBeFocused()
  await expect(roster.getByRole('button', { name: /^Edit / })).toHaveCount(60)
  await page.reload()
  await expect(roster.getByRole('button', { name: 'Show all 60 people' })).toBeVisible()
  expect((await printed(page)).text).toContain('Person 60')
})
