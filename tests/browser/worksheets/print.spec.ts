import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { fillChecklist, openChecklist, saveStatus } from './sheet.ts'

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

test('a chapter prints its text without navigation and tools', async ({ page }) => {
  await page.goto('/guide/diagnose/')
  const { text } = await printed(page)
  expect(text).toContain('Find out before you fix')
  expect(text).not.toMatch(/Copy link|On this page|Worksheets Workshops/)
})
