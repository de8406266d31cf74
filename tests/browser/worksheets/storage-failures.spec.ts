import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { awake, closeDialog, fillChecklist, filledIn, linkOf, openChecklist, saveStatus } from './sheet.ts'

const key = 'holding-together/sheet/health-checklist/one'

async function exportsEverything(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Holding Together file' }).click()
  ])
  const file = await readFile(await download.path(), 'utf8')
  expect(file).toContain('Riverbend Renters Table')
  expect(file).toContain('We vote sometimes, other times Dana just decides')
  await closeDialog(page)
  expect(await linkOf(page, 'With answers')).toContain('#health-checklist/Z')
  await closeDialog(page)
}

test('with storage blocked it says so within a second, keeps everything on screen, and exports it', async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
  })
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Not saved: this browser does not let the page save/, { timeout: 1000 })
  expect(await filledIn(page)).toContain('We vote sometimes, other times Dana just decides')
  await exportsEverything(page)
})

test('with storage full it says so within a second, keeps everything on screen, and saves once there is room', async ({
  page
}) => {
  await openChecklist(page)
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem(`filler ${size} ${localStorage.length}`, 'x'.repeat(size))
      } catch {
        // This size fits no more: fill the rest with smaller pieces.
      }
    }
  })
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Not saved: this browser has no room left/, { timeout: 1000 })
  expect(await filledIn(page)).toContain('Riverbend Renters Table')
  await exportsEverything(page)
  const before = await filledIn(page)
  page.on('dialog', (question) => void question.accept())
  // The second copy had room for it: it is shown again, and is no more saved than it was, however it is opened.
  for (const again of ['reload', 'open'] as const) {
    if (again === 'reload') {
      await page.reload()
      await awake(page)
    } else {
      await page.getByRole('button', { name: 'Sheets', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click()
    }
    await expect.poll(() => filledIn(page)).toEqual(before)
    await expect(saveStatus(page)).toHaveText(/^Not saved: this browser has no room left/)
  }
  await page.evaluate(() => localStorage.clear())
  await page.getByLabel('Coalition').fill('Riverbend Renters Table, again')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
})

test('a damaged sheet is left as it is, can be downloaded, and is not written over', async ({ page }) => {
  const damaged = '{"v":1,"value":{"coalition":"Half a sh'
  await page.goto('/privacy/')
  await page.evaluate(([name, raw]) => localStorage.setItem(name ?? '', raw ?? ''), [key, damaged])
  await openChecklist(page)
  await expect(page.getByRole('alert')).toContainText('damaged')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click()
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe(damaged)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(damaged)
})

test('a sheet from a newer version is told as such and left untouched', async ({ page }) => {
  const newer = JSON.stringify({ v: 99, value: { tomorrow: true }, revision: 7, changed: 1 })
  await page.goto('/privacy/')
  await page.evaluate(([name, raw]) => localStorage.setItem(name ?? '', raw ?? ''), [key, newer])
  await openChecklist(page)
  await expect(page.getByRole('alert')).toContainText('newer version')
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer)
})
