import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { places, survivesKill } from '../../../scripts/faults/kill.ts'
import { interleavings } from '../../../scripts/faults/two-tabs.ts'
import { wayBack } from '../../../scripts/faults/way-back.ts'
import { expect, test } from '../fixtures.ts'
import { awake, closeDialog, fillChecklist, filledIn, kept, openChecklist, saveStatus } from './sheet.ts'

/** What lies in the copy that survives a crash. */
const vault = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    if (!(await indexedDB.databases()).some(({ name }) => name === 'holding-together')) return []
    const database = await result(indexedDB.open('holding-together'))
    const texts: unknown[] = await result(database.transaction('texts').objectStore('texts').getAll())
    database.close()
    return texts.map(String)
  })

/** Whether it is on the screen and the notice of two tabs does not lie over it, if it is not in it. */
const isSeen = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top, width } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + 2)
    return there !== null && (there.closest('.clash') === null || element.closest('.clash') !== null)
  })

/**
 * Has no timer of the page fire, but for those of drawing, until the result is called: nothing is saved. Playwright's clock stands
 * still in all tabs at once.
 */
async function holdTimers(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const LONGEST_OF_DRAWING = 35
    const waiting: (() => void)[] = []
    const real = window.setTimeout
    const hold = (run: () => void, wait = 0) => (wait > LONGEST_OF_DRAWING ? waiting.push(run) : real(run, wait))
    Object.assign(window, { setTimeout: hold })
    return { waiting, real }
  })
  return () =>
    held.evaluate(({ waiting, real }) => {
      Object.assign(window, { setTimeout: real })
      for (const run of waiting) run()
    })
}

/** A filled sheet that both places keep. */
async function keepsBoth(page: Page) {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await expect.poll(async () => (await vault(page)).join()).toContain('Dana just decides')
}

for (const [name, place] of Object.entries(places))
  test(`a browser that is killed a second after the last key has lost nothing: ${name}`, async ({ baseURL }) => {
    expect(await survivesKill('chrome', baseURL ?? '', place, 'Riverbend Renters Table')).toBe(true)
  })

test('two tabs that type at random moments lose no field', async ({ baseURL }) => {
  const { lost } = await interleavings(baseURL ?? '', 12, 1)
  expect(lost).toEqual([])
})

test('what the browser has thrown away is brought back from the second copy, and said', async ({ page }) => {
  await keepsBoth(page)
  const before = await filledIn(page)
  await page.goto('/privacy/')
  await page.evaluate(() => localStorage.clear())
  await openChecklist(page)
  await expect(page.getByRole('alert')).toContainText('had lost something')
  expect(await filledIn(page)).toEqual(before)
})

test('a damaged sheet is read from the second copy; its bytes are kept and offered', async ({ page }) => {
  await keepsBoth(page)
  const before = await filledIn(page)
  await page.goto('/privacy/')
  const damaged = await page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((one) => one.includes('/sheet/'))
    const cut = (localStorage.getItem(key) ?? '').slice(0, 60)
    localStorage.setItem(key, cut)
    return cut
  })
  await openChecklist(page)
  await expect(page.getByLabel('Coalition', { exact: true })).toHaveValue('Riverbend Renters Table')
  expect(await filledIn(page)).toEqual(before)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click()
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe(damaged)
  expect(download.suggestedFilename()).toMatch(/^health-checklist-damaged-\d{4}-\d\d-\d\d\.txt$/)
  await expect(page.getByText('It was read from its second copy')).toBeVisible()
  page.once('dialog', (question) => void question.accept())
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('button', { name: 'Download it' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(async () => (await vault(page)).includes(damaged)).toBe(false)
  await page.reload()
  await awake(page)
  expect(await filledIn(page)).toEqual(before)
  await expect(page.getByRole('button', { name: 'Download it' })).toHaveCount(0)
})

test('without the second copy it says so within a second, saves all the same, and exports', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await openChecklist(page)
  await fillChecklist(page)
  await expect(page.getByText(/^This browser keeps no second copy/)).toBeVisible({ timeout: 1000 })
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const before = await filledIn(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Holding Together file' }).click()
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('Dana just decides')
  await closeDialog(page)
  await page.reload()
  await awake(page)
  expect(await filledIn(page)).toEqual(before)
})

test('without the second copy a page that has written nothing yet says so too', async ({ page }) => {
  await keepsBoth(page)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.reload()
  await awake(page)
  await expect(page.getByText(/^This browser keeps no second copy/)).toBeVisible({ timeout: 1000 })
})

test('what another tab clears away is saved again by the tab that shows it', async ({ page, context }) => {
  await keepsBoth(page)
  const other = await context.newPage()
  await other.goto('/privacy/')
  await other.evaluate(() => localStorage.clear())
  await expect.poll(() => kept(other)).toContain('Dana just decides')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
})

test('two tabs that write in one field at once show both words, and either can be taken', async ({ page, context }) => {
  await keepsBoth(page)
  const other = await context.newPage()
  await openChecklist(other)
  const coalition = (tab: Page) => tab.getByLabel('Coalition', { exact: true })
  const told = (tab: Page) => tab.getByRole('region', { name: 'Two tabs wrote in the same place' })
  // What is written there is not saved before it has heard of what is written here.
  const release = await holdTimers(other)
  await coalition(other).fill('Named there')
  await coalition(page).fill('Named here')
  await expect(told(other)).toContainText('Named here')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await release()
  for (const tab of [page, other]) {
    await expect(told(tab)).toContainText('Named here')
    await expect(told(tab)).toContainText('Named there')
    await expect(told(tab)).toContainText('in the same place: Coalition.')
  }
  await expect(saveStatus(other)).toHaveText(/^Saved/)
  await other.reload()
  await awake(other)
  await expect(told(other)).toContainText('Named here')
  await expect(told(other)).toContainText('Named there')
  await page.bringToFront()
  // It stays in sight at the end of the sheet, and lies over nothing that has the focus.
  await page.locator('form textarea').last().focus()
  await expect(told(page)).toBeInViewport()
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => isSeen(page.locator(':focus'))).toBe(true)
  await told(page).getByRole('button', { name: 'Use the other' }).click()
  for (const one of [page, other]) {
    await expect(coalition(one)).toHaveValue('Named here')
    await expect(told(one)).toHaveCount(0)
  }
  await other.reload()
  await awake(other)
  await expect(coalition(other)).toHaveValue('Named here')
  await expect(told(other)).toHaveCount(0)
})

test('a sheet that one turns back to shows what another tab has written on it meanwhile', async ({ page, context }) => {
  await keepsBoth(page)
  const other = await context.newPage()
  await openChecklist(other)
  await page.getByRole('button', { name: 'Start over' }).click()
  await other.getByLabel('Coalition', { exact: true }).fill('Gone on elsewhere')
  await expect(saveStatus(other)).toHaveText(/^Saved/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Coalition', { exact: true })).toHaveValue('Gone on elsewhere')
})

test('a page from the back-forward cache shows what was written meanwhile', async ({ baseURL }) => {
  expect(await wayBack(baseURL ?? '', ' and after')).toEqual({ fromCache: true, isFresh: true })
})
