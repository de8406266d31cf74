import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake, closeDialog } from './sheet.ts'

async function openPlan(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-06-04T12:00:00'))
  await page.goto('/worksheets/work-plan/')
  await awake(page)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.locator('.work-plan_row:not(.is-empty)')
const row = (page: Page, task: string) =>
  rows(page).filter({ has: page.getByRole('button', { name: task, exact: true }) })
const names = (page: Page) => rows(page).getByRole('rowheader').getByRole('button')
const editor = (page: Page) => page.locator('.work-plan_editor')

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await button(page, 'Paste from a spreadsheet').click()
  const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' })
  await dialog
    .getByLabel('Rows from your spreadsheet')
    .fill(['Task\tOwner\tMember\tHours\tDue\tStatus', ...lines].join('\n'))
  await dialog.getByRole('button', { name: /^Add \d+ tasks?/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(rows(page)).toHaveCount(lines.length)
}

test('tasks are written one after another, and a team is told why it is no owner', async ({ page }) => {
  await openPlan(page)
  await editor(page).getByLabel('Task', { exact: true }).fill('Parade permit')
  await editor(page).getByLabel('Owner').fill('comms team')
  await expect(editor(page)).toContainText('is a group, and nobody can phone a group.')
  await editor(page).getByLabel('Member').fill('Streets for People')
  await editor(page).getByLabel('Hours planned').fill('2.5')
  await editor(page).getByText('Blocked', { exact: true }).click()
  await button(page, 'Next task').click()

  await expect(editor(page).getByLabel('Task', { exact: true })).toBeFocused()
  await page.keyboard.type('Sound truck')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Streets for People')
  await expect(editor(page)).toContainText('is an organisation.')
  await editor(page).getByLabel('Owner').fill('Sam')
  await expect(editor(page)).not.toContainText('is an organisation.')
  await page.keyboard.press('Escape')
  await expect(button(page, 'Sound truck')).toBeFocused()

  await expect(row(page, 'Parade permit')).toContainText('comms team no owner yet')
  await expect(row(page, 'Parade permit')).toContainText('Streets for People')
  await expect(row(page, 'Parade permit')).toContainText('2½')
  await expect(row(page, 'Parade permit')).toContainText('Blocked')
  await expect(row(page, 'Sound truck')).not.toContainText('no owner yet')
  await expect(page.getByRole('status')).toHaveText(/^Saved/)
  await page.reload()
  await awake(page)
  await expect(names(page)).toHaveText(['Parade permit', 'Sound truck'])
  await expect(editor(page)).toHaveCount(0)
})

test('a review goes through what presses, large, and says what came of it', async ({ page }) => {
  await openPlan(page)
  await paste(page, [
    'Fine\tAna\tA\t1\t2026-12-01\t',
    'Permit\tDot\tStreets\t3\t2026-06-01\tdoing',
    'Van\tthe board\tRiders\t2\t\t',
    'Bus\tBo\tRiders\t2\t2026-06-10\tstuck',
    'Old\tCy\tA\t2\t2026-05-01\tdone',
    'Flyers\tCy\tA\t2\t2026-06-09\t'
  ])
  await button(page, 'Start the review').click()
  const review = page.getByRole('dialog')
  const task = review.getByRole('heading', { level: 3 })
  await expect(review.getByRole('heading', { level: 2 })).toHaveText('Review: 1 of 4')
  await expect(task).toHaveText('Permit')
  await expect(task).toBeFocused()
  await expect(review).toContainText('Late since 1 June 2026')
  await review.getByText('Done', { exact: true }).click()
  await review.getByRole('button', { name: 'Next' }).click()

  await expect(task).toHaveText('Bus')
  await review.getByLabel('New date').fill('2026-06-20')
  await review.getByLabel('Note').fill('Ask the garage')
  await review.getByRole('button', { name: 'Next' }).click()

  await expect(task).toHaveText('Van')
  await expect(review).toContainText('is a group')
  await review.getByLabel('Owner').fill('Mei')
  await review.getByRole('button', { name: 'Back' }).click()
  await expect(review.getByLabel('Note')).toHaveValue('Ask the garage')
  await review.getByRole('button', { name: 'Next' }).click()
  await review.getByRole('button', { name: 'Next' }).click()
  await expect(task).toHaveText('Flyers')
  await review.getByRole('button', { name: 'Finish' }).click()

  await expect(task).toHaveText('Four tasks reviewed')
  const lists = review.locator('.work-plan_outcome > div')
  await expect(lists.filter({ hasText: 'Done (1)' })).toContainText('Permit')
  await expect(lists.filter({ hasText: 'New date (1)' })).toContainText('Bus (Bo, Riders, 20 June 2026)')
  await expect(lists.filter({ hasText: 'New owner (1)' })).toContainText('Van (Mei, Riders)')
  await expect(lists.filter({ hasText: 'Blocked: who can clear the way? (1)' })).toContainText('Bus')
  await expect(lists.filter({ hasText: 'Due by 18 June 2026: read these out (1)' })).toContainText('Flyers')
  await review.getByRole('button', { name: 'Done' }).click()
  await expect(button(page, 'Start the review')).toBeFocused()
  await expect(row(page, 'Van')).toContainText('Mei')
  await expect(row(page, 'Permit')).toContainText('Done')
})

test('the tasks are shown in part and in order, and stay in place while one is written', async ({ page }) => {
  await openPlan(page)
  await paste(page, [
    'Late\tAna\tA\t1\t2026-06-01\t',
    'Done\tAna\tB\t1\t2026-05-01\tdone',
    'Later\tBo\tC\t1\t2026-08-01\t',
    'Soon\tBo\tD\t1\t2026-06-08\t'
  ])
  await page.getByLabel('In order of').selectOption('due date')
  await expect(names(page)).toHaveText(['Done', 'Late', 'Soon', 'Later'])
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Not done yet (3)' })
  await expect(names(page)).toHaveText(['Late', 'Soon', 'Later'])

  await button(page, 'Late').click()
  await editor(page).getByLabel('Due').fill('2026-12-24')
  await editor(page).getByText('Done', { exact: true }).click()
  await expect(names(page)).toHaveText(['Late', 'Soon', 'Later'])
  await editor(page).getByRole('button', { name: 'Close' }).click()
  await expect(names(page)).toHaveText(['Soon', 'Later'])

  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'All tasks (4)' })
  await button(page, 'Soon').click()
  await editor(page).getByRole('button', { name: 'Remove' }).click()
  await expect(names(page)).toHaveText(['Done', 'Later', 'Late'])
  await expect(button(page, 'Later')).toBeFocused()
  await expect(page.getByText('“Soon” is gone. Undo brings it back.')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(names(page)).toHaveText(['Done', 'Soon', 'Later', 'Late'])
})

test('days that could be others are asked about before anything is added', async ({ page }) => {
  await openPlan(page)
  await button(page, 'Paste from a spreadsheet').click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Rows from your spreadsheet')
    .fill('What\tWho\tDeadline\nVan\tBo\t3/7/2026\nBus\tCy\tnext week')
  await expect(dialog).toContainText('3/7/2026 is read as 3 July 2026.')
  await dialog.getByRole('button', { name: 'Read it as 7 March 2026' }).click()
  await expect(dialog).toContainText('3/7/2026 is read as 7 March 2026.')
  await dialog.getByRole('button', { name: 'Add 2 tasks' }).click()
  await expect(row(page, 'Van')).toContainText('7 Mar late')
  await expect(button(page, 'Van')).toBeFocused()
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 360, height })
  await expect(row(page, 'Van').getByText('7 Mar', { exact: true })).toBeVisible()
  await page.setViewportSize({ width, height })
  await expect(row(page, 'Bus')).toContainText('Due: next week')
  await button(page, 'Undo').click()
  await expect(rows(page)).toHaveCount(0)
  await button(page, 'Paste from a spreadsheet').click()
  await closeDialog(page)
  await page.reload()
  await awake(page)
  await editor(page).getByLabel('Task', { exact: true }).fill('Permit')
  await editor(page).getByRole('button', { name: 'Close' }).click()
  await expect(button(page, 'Permit')).toBeFocused()
})

test('who carries most is said, and what each has to give; all of it prints', async ({ page }) => {
  await openPlan(page)
  await paste(page, [
    'Hearing\tKeisha\tTenants United\t30\t\t',
    'Packet\tPriya\tLegal Aid\t28\t\tdoing',
    'Rota\tLinh\tSouthside Voices\t3\t\t',
    'Log\tWes\tEastgate\t2\t2026-06-01\t',
    'Hall\tTom\tSt Brigid\t1\t\t'
  ])
  const warning = page.locator('.warn').filter({ hasText: 'carry 58 of 64 hours.' })
  await expect(warning).toContainText('cut the ambition until the work fits')
  const members = page.getByRole('table', { name: 'Hours of each member' })
  await expect(members.getByRole('rowheader')).toHaveText([
    'Eastgate',
    'Legal Aid carries most',
    'Southside Voices',
    'St Brigid',
    'Tenants United carries most'
  ])
  await page.getByText('Members and what each has to give').click()
  await button(page, 'Add a member').click()
  await page.getByRole('listitem').getByRole('combobox', { name: 'Member' }).fill('Southside Voices')
  await page.getByRole('listitem').getByLabel('Has to give').fill('four volunteers')
  await expect(members).toContainText('Southside Voices · four volunteers')

  const { text } = await printed(page)
  for (const words of ['Packet', 'Log', 'four volunteers', '0 of 28 h', 'One task is late.'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/Start the review|Add a task|All tasks|Add a member/)
})
