import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import papaparse from 'papaparse'
import { expect, test } from '../fixtures.ts'
import { fillChecklist, filledIn, kept, openChecklist, saveStatus } from './sheet.ts'

async function exported(page: Page, format: string): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click()
  ])
  const path = await download.path()
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8'), path }
}

test('the sheet leaves as a document, as plain text and as a spreadsheet that a CSV parser opens', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByLabel(/^Note: Do meetings/).fill('=HYPERLINK("http://example.org","free money")')
  await page.getByRole('button', { name: 'Export' }).click()

  const document = await exported(page, 'Text document')
  expect(document.name).toMatch(/^health-checklist.*\.md$/i)
  expect(document.text).toContain('We vote sometimes, other times Dana just decides')
  const plain = await exported(page, 'Plain text')
  expect(plain.text).toContain('Riverbend Renters Table')

  const sheet = await exported(page, 'Spreadsheet')
  const { data, errors } = papaparse.parse<string[]>(sheet.text.replace(/^\uFEFF/, ''))
  expect(errors).toEqual([])
  const row = data.find(([question]) => question === 'Is it written down how decisions are made?')
  expect(row).toEqual([
    'Is it written down how decisions are made?',
    'No',
    'We vote sometimes, other times Dana just decides'
  ])
  expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
})

test('a saved file opens again as a copy, for somebody else too, and is written nowhere until it is kept', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const { path } = await exported(page, 'Holding Together file')

  const reader = await anotherReader()
  await openChecklist(reader)
  await reader.getByRole('button', { name: 'Export' }).click()
  await reader.getByLabel('Open a file that was saved here').setInputFiles({
    name: 'sheet.json',
    mimeType: 'application/json',
    buffer: await readFile(path)
  })
  await expect(reader.getByRole('region', { name: 'This came in a file' })).toBeVisible()
  expect(await filledIn(reader)).toEqual(await filledIn(page))
  expect(await kept(reader)).toBe('[]')
  await reader.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
})

test('a file that is not ours, or damaged, is told in a sentence', async ({ page }) => {
  await openChecklist(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const files: [string, RegExp][] = [
    ['a shopping list', /not a file that Holding Together saved/],
    ['{"format":"holding-together","worksheet":"health-checklist","v":1,"value":{"answers":3}}', /damaged/],
    ['{"format":"holding-together","worksheet":"health-checklist","v":99,"value":{}}', /newer version/],
    ['{"format":"holding-together","worksheet":"decision-matrix","v":1,"value":{}}', /another worksheet/]
  ]
  for (const [content, sentence] of files) {
    await page.getByLabel('Open a file that was saved here').setInputFiles({
      name: 'sheet.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content)
    })
    await expect(page.getByRole('dialog')).toContainText(sentence)
  }
})
