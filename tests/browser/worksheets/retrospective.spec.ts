import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake, linkOf, saveStatus } from './sheet.ts'

test('notes become groups, dots choose what to talk about, and the next round begins with the actions', async ({
  page
}) => {
  await page.goto('/worksheets/retrospective/')
  await awake(page)
  await page.getByLabel('Coalition', { exact: true }).fill('Riverbend Renters Table')
  await page.getByLabel('Did not, note 1', { exact: true }).fill('The same four people put out the chairs')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Did not, note 2', { exact: true })).toBeFocused()
  await page.keyboard.type('Nobody read the shared drive')
  await page
    .getByLabel('Group of: The same four people put out the chairs')
    .selectOption({ label: 'A group of its own' })
  await page.getByLabel('Group of: Nobody read the shared drive').selectOption({ label: 'A group of its own' })
  const more = page.getByRole('button', { name: 'One dot more: Nobody read the shared drive' })
  await more.click()
  const less = page.getByRole('button', { name: 'One dot less: Nobody read the shared drive' })
  await less.click()
  await expect(less).toBeFocused()
  await more.click()
  await more.click()
  await page.getByRole('button', { name: 'One dot more: The same four people put out the chairs' }).click()
  await page.getByLabel('How many take part').fill('1')
  await expect(page.getByText('3 given, and there are only 2')).toBeVisible()
  const bars = page.getByRole('table', { name: /Dots, most first/ })
  await expect(bars.getByRole('rowheader').first()).toContainText('Nobody read the shared drive')

  await page.getByLabel('What we change', { exact: true }).fill('Decision log pinned in the main channel')
  await expect(page.getByText('Not agreed yet: it needs one name and a day.')).toBeVisible()
  await page.getByLabel('Next look back').fill('2026-08-27')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.getByRole('link', { name: 'The next look back' }).click()
  await expect(page.getByRole('region', { name: 'This came from another worksheet' })).toBeVisible()
  await expect(page.getByLabel('Action', { exact: true }).first()).toHaveValue(
    'Decision log pinned in the main channel'
  )
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2026-08-27')
})

test('with a mouse a note is dragged onto its group, and the choice beside it says so', async ({ page }) => {
  await page.goto('/worksheets/retrospective/')
  await awake(page)
  await page.getByLabel('Did not, note 1', { exact: true }).fill('Interpreters booked late')
  await page.getByRole('button', { name: 'Add a group' }).click()
  await page.getByLabel('Group', { exact: true }).fill('Booking ahead')
  const note = page.getByRole('listitem').filter({ hasText: 'Did not: Interpreters booked late' })
  const group = page.getByRole('listitem').filter({ has: page.getByLabel('Group', { exact: true }) })
  await note.getByText('Interpreters').dragTo(group, { steps: 8 })
  await expect(page.getByLabel('Group of: Interpreters booked late').locator('option:checked')).toHaveText(
    'Booking ahead'
  )
  await expect(group.getByText('1 note')).toBeVisible()
})

test('notes written beforehand on another phone are added to one’s own, without a name', async ({
  page,
  anotherReader
}) => {
  await page.goto('/worksheets/retrospective/')
  await awake(page)
  await page.getByLabel('Worked, note 1', { exact: true }).fill('Tenants spoke first')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const prefilled = await linkOf(page, 'Prefilled')
  const member = await anotherReader()
  await member.goto(prefilled)
  // What is typed before the link has been read would go onto the member's own sheet.
  await expect(member.getByText(/^Someone sent it to you/)).toBeVisible()
  await member.getByLabel('Try next, note 1', { exact: true }).fill('A rota by organisation')
  const answers = await linkOf(member, 'With answers')

  await page.goto('/privacy/')
  await page.goto(answers)
  await page.getByRole('button', { name: 'Add to mine' }).click()
  await expect(page.getByLabel('Worked, note 1', { exact: true })).toHaveValue('Tenants spoke first')
  await expect(page.getByLabel('Try next, note 1', { exact: true })).toHaveValue('A rota by organisation')
})

test('the empty form is on paper, and a filled one prints groups and actions', async ({ page }) => {
  await page.goto('/worksheets/retrospective/')
  await awake(page)
  await expect(page.getByText('3 are as many as fit here.')).toHaveCount(0)
  expect((await printed(page)).pages).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(page.getByText('Talk about these')).toBeVisible()
  const { text, pages } = await printed(page)
  expect(text).toContain('Finding out what was decided')
  expect(text).toContain('Decision log pinned in the main channel')
  expect(pages).toBeLessThanOrEqual(2)
})
