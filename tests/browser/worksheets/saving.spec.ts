import { expect, test } from '../fixtures.ts'
import { answer, awake, fillChecklist, filledIn, kept, openChecklist, saveStatus } from './sheet.ts'

test('what is filled in is there again after a reload', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved in this browser, \d\d:\d\d$/)
  const before = await filledIn(page)
  await page.reload()
  await awake(page)
  expect(await filledIn(page)).toEqual(before)
  await expect(page.getByRole('group', { name: /written down/ }).getByLabel('No', { exact: true })).toBeChecked()
})

test('leaving the page at once loses nothing', async ({ page }) => {
  await openChecklist(page)
  await page.getByLabel('Coalition').fill('Typed a moment before leaving')
  await page.goto('/guide/')
  await openChecklist(page)
  await expect(page.getByLabel('Coalition')).toHaveValue('Typed a moment before leaving')
})

test('opening a worksheet writes nothing', async ({ page }) => {
  await openChecklist(page)
  expect(await kept(page)).toBe('[]')
})

test('what is typed and ticked before the island wakes is kept', async ({ page }) => {
  let wake = () => {}
  const gate = new Promise<void>((resolve) => (wake = resolve))
  await page.route('**/_astro/*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto('/worksheets/health-checklist/')
  await page.getByLabel('Coalition').fill('Typed early')
  await answer(page, /main goal/, 'Not sure')
  await page.getByLabel(/^Note: Can every member/).fill('an early note')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeDisabled()
  wake()
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await expect(page.getByLabel('Coalition')).toHaveValue('Typed early')
  await page.reload()
  await awake(page)
  await expect(page.getByLabel('Coalition')).toHaveValue('Typed early')
  await expect(page.getByLabel(/^Note: Can every member/)).toHaveValue('an early note')
  await expect(page.getByRole('group', { name: /main goal/ }).getByLabel('Not sure')).toBeChecked()
})

test('undo and redo go back and forth through the answers, a whole stretch of typing in one step', async ({ page }) => {
  await openChecklist(page)
  await answer(page, /main goal/, 'Yes')
  await page.getByLabel('Coalition').pressSequentially('Riverbend')
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(page.getByLabel('Coalition')).toHaveValue('')
  await undo.click()
  await expect(page.getByRole('group', { name: /main goal/ }).getByLabel('Yes')).not.toBeChecked()
  await expect(undo).toBeDisabled()
  await page.getByRole('button', { name: 'Redo' }).click()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend')
})

test('a hundred steps can be undone', async ({ page }) => {
  await openChecklist(page)
  const goal = page.getByRole('group', { name: /main goal/ })
  await goal.getByLabel('Yes').press('Space')
  for (let step = 1; step < 100; step += 1) await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Undo' }).focus()
  for (let step = 1; step < 100; step += 1) await page.keyboard.press('Enter')
  await expect(goal.getByLabel('Yes')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(goal.getByLabel('Yes')).not.toBeChecked()
})

test('starting over empties the sheet, and can be undone', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const before = await filledIn(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByLabel('Coalition')).toHaveValue('')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await filledIn(page)).toEqual(before)
})

test('an example never touches one’s own sheet', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const before = { kept: await kept(page), filledIn: await filledIn(page) }
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(page.getByRole('region', { name: 'This is an example' })).toBeVisible()
  await page.getByLabel('Coalition').fill('Changed in the example')
  await page.getByRole('button', { name: 'Back to my sheet' }).click()
  expect({ kept: await kept(page), filledIn: await filledIn(page) }).toEqual(before)
})

test('a second tab shows what the first has saved', async ({ page, context }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const second = await context.newPage()
  await openChecklist(second)
  await second.getByLabel('Coalition').fill('Renamed in the second tab')
  await expect(page.getByLabel('Coalition')).toHaveValue('Renamed in the second tab')
})

test('starting over by mistake loses nothing, even after a reload', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByLabel('Coalition', { exact: true }).fill('A second sheet')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.reload()
  await awake(page)
  await expect(page.getByLabel('Coalition', { exact: true })).toHaveValue('A second sheet')
  const copies = page.getByLabel('Your copies')
  const first = (await copies.locator('option').allTextContents()).find((name) => name.includes('Riverbend'))
  await copies.selectOption({ label: first ?? '' })
  await expect(page.getByLabel('Coalition', { exact: true })).toHaveValue('Riverbend Renters Table')
})
