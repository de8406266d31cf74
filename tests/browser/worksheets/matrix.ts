import { type Locator, type Page, expect } from '@playwright/test'
import { awake } from './sheet.ts'

/** What the tests of the decision matrix do and look at again and again. */
export async function openMatrix(page: Page): Promise<void> {
  await page.goto('/worksheets/decision-matrix/')
  await awake(page)
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const rows = (page: Page) => page.locator('.decision-matrix_row')
export const row = (page: Page, decision: string) =>
  rows(page).filter({ has: page.getByRole('button', { name: decision, exact: true }) })
export const decisions = (page: Page) => rows(page).getByRole('rowheader').getByRole('button')
export const warnings = (page: Page) => page.locator('.decision-matrix_gaps .warn')
export const editor = (page: Page) => page.locator('.decision-matrix_editor')
/** The sentence that is read aloud about the last step. */
export const said = (page: Page) => page.locator('.decision-matrix_said')

export async function previewed(page: Page, table: string): Promise<Locator> {
  await button(page, 'Paste from a spreadsheet').click()
  const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' })
  await dialog.getByLabel('Rows from your spreadsheet').fill(table)
  return dialog
}

export async function paste(page: Page, lines: readonly string[]): Promise<void> {
  const dialog = await previewed(page, ['Decision\tWho decides\tHow\tWeight', ...lines].join('\n'))
  await dialog.getByRole('button', { name: /^Add \d+ decision/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(rows(page)).toHaveCount(lines.length)
}

export async function tabTo(page: Page, reached: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key never got there.')
}
