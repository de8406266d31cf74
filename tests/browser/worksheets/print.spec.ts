import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from '../fixtures.ts'
import { awake, fillChecklist, openChecklist, saveStatus } from './sheet.ts'

/** What stands on paper, as a reader of PDF finds it; white space folded. */
async function printed(page: Page): Promise<{ text: string; pages: number }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return { text: text.replace(/\s+/g, ' '), pages: totalPages }
}

test('the filled checklist prints its questions, notes and priorities, and none of its buttons', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const { text, pages } = await printed(page)
  expect(text).toContain('Health checklist')
  expect(text).toContain('Riverbend Renters Table')
  expect(text).toContain('We vote sometimes, other times Dana just decides')
  expect(text).toContain('Agree who decides what, and write it down')
  expect(text).not.toMatch(/Start over|See an example|Export|Saved in this browser|How to run it|mm\/dd/)
  expect(pages).toBeLessThanOrEqual(2)
})

test('every worksheet prints as an empty paper form without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  for (const [id, words] of [
    ['health-checklist', ['Yes', 'No', 'Not sure', 'Can every member say the main goal in one sentence?']],
    ['decision-matrix', ['Decision', 'Who decides', 'How']],
    ['temperature-check', ['Name', 'word']]
  ] as const) {
    await page.goto(`/worksheets/${id}/`)
    const { text } = await printed(page)
    for (const word of words) expect(text, id).toContain(word)
    expect(text, id).not.toMatch(/Undo|Share/)
  }
  await context.close()
})

test('the example of each worksheet prints what it holds', async ({ page }) => {
  for (const [id, words] of [
    ['health-checklist', 'Ran over by 25 min in January and 40 in February'],
    ['decision-matrix', 'Endorse a ballot measure'],
    ['temperature-check', 'The hotline finally has a weekend shift']
  ] as const) {
    await page.goto(`/worksheets/${id}/`)
    await awake(page)
    await page.getByRole('button', { name: 'See an example' }).click()
    // Parts of a filled sheet load when it is shown.
    await expect.poll(async () => (await printed(page)).text, id).toContain(words)
  }
})

test('a chapter prints its text without navigation and tools', async ({ page }) => {
  await page.goto('/guide/diagnose/')
  const { text } = await printed(page)
  expect(text).toContain('Find out before you fix')
  expect(text).not.toMatch(/Copy link|On this page|Worksheets Workshops/)
})
