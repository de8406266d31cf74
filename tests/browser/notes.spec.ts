import type { Page } from '@playwright/test'
import { toBackup } from '#workbook/backup.ts'
import { expect, test } from './fixtures.ts'
import { printed } from './worksheets/printed.ts'

const CHAPTER = '/guide/questions/'
const KEY = 'holding-together/note/questions/own'

const field = (page: Page) => page.getByLabel('Your notes on this chapter')

/** Opens the chapter and scrolls to its note, so that the island wakes. */
async function openNote(page: Page, chapter = CHAPTER) {
  await page.goto(chapter)
  await awake(page)
}

async function awake(page: Page) {
  await field(page).scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island', { has: field(page) })).not.toHaveAttribute('ssr')
}

const saved = (page: Page) => page.getByText(/^Saved in this browser/)
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY)

test('a note is kept: after a pause, a reload, and by chapter', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await openNote(page)
  await field(page).fill('Who holds the keys?\nAsk Rosa.')
  await expect(saved(page)).toBeVisible()
  // A chapter without a worksheet does not load what worksheets need.
  expect(scripts.filter((url) => url.includes('/worksheet.'))).toEqual([])
  await page.reload()
  await awake(page)
  await expect(field(page)).toHaveValue('Who holds the keys?\nAsk Rosa.')
  await openNote(page, '/guide/tools/')
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('status')).toHaveCount(1)
  await page.goto('/coalition/')
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('There is no sheet in this browser yet.')
  const notes = page.getByRole('region', { name: 'Your notes on chapters' })
  await expect(notes.getByRole('listitem')).toHaveCount(1)
  const here = [KEY, '{"v":1,"value":{"text":"Restored"},"revision":1,"changed":1}'] as const
  const chosen = page.getByLabel('Restore a backup: choose the file')
  await chosen.setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(toBackup(new Map([here]), 1))
  })
  await expect(page.getByText('Add to a note on that chapter: both are kept')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Restored.')
  await expect(page.getByText('Cannot be read')).toHaveCount(0)
  await notes.getByRole('link').click()
  await awake(page)
  await expect(field(page)).toHaveValue('Who holds the keys?\nAsk Rosa.\n\n* * *\n\nRestored')
})

test('a note is kept if its page is left at once, and if it was typed before the script came', async ({ page }) => {
  await openNote(page)
  await field(page).fill('Left at once.')
  await page.goto('/guide/')
  await page.route('**/note.*.js', async (route) => {
    await expect.poll(() => field(page).inputValue()).toBe('Typed early.')
    await route.continue()
  })
  await page.goto(CHAPTER)
  await field(page).fill('Typed early.')
  await awake(page)
  await expect(field(page)).toHaveValue('Left at once.\nTyped early.')
  await expect(saved(page)).toBeVisible()
  expect(await kept(page)).toContain('Typed early.')
})

test('a note typed into a page whose script never came is kept', async ({ page }) => {
  await page.route('**/_astro/*.js', () => undefined)
  await page.goto(CHAPTER)
  await field(page).fill('Words on the bus.')
  await page.goto('/guide/')
  await page.unrouteAll()
  await openNote(page)
  await expect(field(page)).toHaveValue('Words on the bus.')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await awake(page)
  await expect(field(page)).toHaveValue('Words on the bus.')
})

test('two tabs hand each other what they write, and what storage loses comes back', async ({ page, context }) => {
  await openNote(page)
  const second = await context.newPage()
  await openNote(second)
  await second.bringToFront()
  await field(second).fill('From the second tab.')
  await expect(field(page)).toHaveValue('From the second tab.')
  await field(page).fill('From the second tab. And the first.')
  await expect(field(second)).toHaveValue('From the second tab. And the first.')
  // Whoever writes goes on where they are, with what the other tab adds.
  await field(page).press('Control+Home')
  await field(second).press('Control+End')
  await field(second).pressSequentially(' Added.')
  await expect(field(page)).toHaveValue('From the second tab. And the first. Added.')
  await field(page).pressSequentially('Notes! ')
  await expect(field(second)).toHaveValue('Notes! From the second tab. And the first. Added.')
  await field(second).pressSequentially(' More.')
  await expect(field(page)).toHaveValue('Notes! From the second tab. And the first. Added. More.')
  // Only the second copy is left.
  await expect(saved(page)).toBeVisible()
  await page.waitForFunction(() => navigator.locks.query().then(({ held }) => held?.length === 0))
  await second.close()
  await page.goto('/guide/')
  await page.evaluate(() => localStorage.clear())
  await openNote(page)
  await expect(field(page)).toHaveValue('Notes! From the second tab. And the first. Added. More.')
  await expect(page.getByText('This browser had lost your note.')).toBeVisible()
})

test('a note that cannot be saved stays, and says so; one that cannot be read is offered as it is', async ({
  page
}) => {
  await page.goto('/guide/')
  await page.evaluate((key) => localStorage.setItem(key, '{"v":1,"value":{"te'), KEY)
  await openNote(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download it' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk))
  expect(Buffer.concat(chunks).toString()).toBe('{"v":1,"value":{"te')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await field(page).fill('No room for this.')
  await expect(page.getByRole('alert')).toHaveText(/^Not saved: this browser has no room left/)
  await expect(field(page)).toHaveValue('No room for this.')
  expect(await kept(page)).toBe('{"v":1,"value":{"te')
})

test('a note prints with its chapter, scrolled to or not; an empty one prints as lines', async ({ page }) => {
  const lines = page.locator('.note_lines')
  await page.goto(CHAPTER)
  expect((await printed(page)).text).toContain('Your notes on this chapter')
  await page.emulateMedia({ media: 'print' })
  const { height } = (await lines.boundingBox()) ?? {}
  expect(height, 'room for five lines by hand').toBeGreaterThan(150)
  await page.emulateMedia({ media: null })
  await openNote(page)
  const note = Array.from({ length: 80 }, (_, line) => `Line ${line + 1} of the note.`)
  await field(page).fill(note.join('\n'))
  await expect(saved(page)).toBeVisible()
  await page.reload()
  const { text } = await printed(page)
  expect(note.filter((line) => !text.includes(line))).toEqual([])
  expect(text).not.toContain('Only in this browser')
})
