import { expect, test } from '../fixtures.ts'
import { button, decisions, editor, openMatrix, paste, previewed, row, rows, said, tabTo, warnings } from './matrix.ts'
import { closeDialog } from './sheet.ts'

test('common decisions are ticked and added, and one of their own', async ({ page }) => {
  await openMatrix(page)
  await button(page, 'Pick common decisions').click()
  const dialog = page.getByRole('dialog', { name: 'Pick common decisions' })
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled()
  await dialog.getByLabel('Yearly budget').check()
  await dialog.getByLabel('Hiring someone').check()
  await dialog.getByRole('button', { name: 'Add 2 decisions' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(said(page)).toHaveText('Two decisions added. Undo takes them away again.')
  await expect(button(page, 'Pick common decisions')).toBeFocused()

  await page.locator('.decision-matrix_tools').getByRole('button', { name: 'Add a decision' }).click()
  await expect(editor(page).getByLabel('Decision', { exact: true })).toBeFocused()
  await page.keyboard.type('Where the van is parked')
  await expect(decisions(page)).toHaveText(['Yearly budget', 'Hiring someone', 'Where the van is parked'])

  await button(page, 'Pick common decisions').click()
  await expect(dialog.getByLabel('Aims for the year')).toBeVisible()
  await expect(dialog.getByLabel('Hiring someone')).toHaveCount(0)
  await closeDialog(page)
})

test('who decides and how are settled with the keyboard alone', async ({ page }) => {
  await openMatrix(page)
  await tabTo(page, page.locator('.decision-matrix_tools').getByRole('button', { name: 'Add a decision' }))
  await page.keyboard.press('Enter')
  await expect(editor(page).getByLabel('Decision', { exact: true })).toBeFocused()
  await page.keyboard.type('Press release')

  await tabTo(page, editor(page).getByLabel('Executive committee'))
  await page.keyboard.press('Space')
  await tabTo(page, editor(page).getByLabel('Someone else: who?'))
  await page.keyboard.type('Press group')
  await page.keyboard.press('Enter')
  await expect(editor(page).getByLabel('Press group')).toBeChecked()
  await page.keyboard.press('Shift+Tab')
  await expect(editor(page).getByLabel('Press group')).toBeFocused()
  await tabTo(page, editor(page).getByRole('group', { name: 'How' }).getByRole('radio'))
  for (const how of ['Majority', 'Two thirds', 'Consensus']) {
    await page.keyboard.press('ArrowRight')
    await expect(editor(page).getByLabel(how, { exact: true })).toBeChecked()
  }
  await expect(row(page, 'Press release')).toContainText('Consensus')
  await expect(row(page, 'Press release').locator('.decision-matrix_who')).toHaveText([
    'Executive committee',
    'Press group'
  ])
  await expect(warnings(page)).toContainText(['If they disagree, who has the last word?'])

  await page.keyboard.press('Escape')
  await expect(editor(page)).toHaveCount(0)
  await expect(decisions(page).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeVisible()
})

test('a pasted table is previewed, added in one step and undone in one', async ({ page }) => {
  await openMatrix(page)
  const dialog = await previewed(
    page,
    'Who decides\tTopic\tMethod\nFull coalition, Executive committee\tBudget\tshow of hands\nRiders Caucus\tFlyers\tby lot\nboard & staff\tVan\talone'
  )
  await expect(dialog.getByLabel('The first row holds headings, no decision')).toBeChecked()
  await expect(dialog.getByLabel('Column 1 is')).toHaveValue('who')
  await expect(dialog.getByLabel('Column 2 is')).toHaveValue('decision')
  await expect(dialog.getByRole('table', { name: 'What will be added' }).locator('tbody tr')).toHaveCount(3)
  await expect(dialog).toContainText('New deciders: “Riders Caucus” and “board”.')
  await dialog.getByRole('button', { name: 'Add 3 decisions' }).click()

  await expect(decisions(page)).toHaveText(['Budget', 'Flyers', 'Van'])
  await expect(row(page, 'Budget').locator('.decision-matrix_who')).toHaveText([
    'Full coalition',
    'Executive committee'
  ])
  await expect(row(page, 'Budget')).toContainText('Majority')
  await expect(row(page, 'Flyers')).toContainText('by lot')
  await expect(row(page, 'Van')).toContainText('Delegated')
  await expect(warnings(page)).toContainText(['Two decisions have more than one decider.'])

  await button(page, 'Undo').click()
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Which decisions keep coming up?' })).toBeVisible()
  await button(page, 'Redo').click()
  await expect(rows(page)).toHaveCount(3)
})

test('rows move by button, by Alt with an arrow, and by drag, and the focus goes with them', async ({ page }) => {
  await openMatrix(page)
  await paste(page, ['A\tWes', 'B\tWes', 'C\tWes'])
  await button(page, 'A').click()
  await editor(page).getByRole('button', { name: 'Move down' }).click()
  await expect(decisions(page)).toHaveText(['B', 'A', 'C'])
  await expect(editor(page).getByRole('button', { name: 'Move down' })).toBeFocused()
  await expect(said(page)).toHaveText('“A” is now 2 of 3.')
  await editor(page).getByRole('button', { name: 'Move up' }).click()
  await expect(decisions(page)).toHaveText(['A', 'B', 'C'])
  await page.keyboard.press('Escape')

  await button(page, 'A').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(decisions(page)).toHaveText(['B', 'A', 'C'])
  await expect(button(page, 'A')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(decisions(page)).toHaveText(['B', 'C', 'A'])
  await expect(button(page, 'A')).toBeFocused()
  await expect(said(page)).toHaveText('“A” is now 3 of 3.')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(decisions(page)).toHaveText(['B', 'C', 'A'])

  await row(page, 'A')
    .locator('[data-handle]')
    .dragTo(row(page, 'B'), { targetPosition: { x: 30, y: 3 } })
  await expect(decisions(page)).toHaveText(['A', 'B', 'C'])
  await button(page, 'Undo').click()
  await expect(decisions(page)).toHaveText(['B', 'C', 'A'])
})

test('the table shows the decisions of one decider, and another view groups them all', async ({ page }) => {
  await openMatrix(page)
  await paste(page, ['Budget\tFull coalition', 'Flyers\tWes', 'Van\tWes', 'Press\t'])
  const visible = rows(page).filter({ visible: true }).getByRole('rowheader').getByRole('button')
  const show = page.getByRole('combobox', { name: 'Show' })
  await show.selectOption({ label: 'Wes (2)' })
  await expect(visible).toHaveText(['Flyers', 'Van'])
  await expect(page.locator('.decision-matrix_count')).toContainText('2 of 4 shown.')
  await show.selectOption({ label: 'Nobody yet (1)' })
  await expect(visible).toHaveText(['Press'])
  await show.selectOption({ label: 'All decisions (4)' })
  await expect(visible).toHaveCount(4)

  await page.getByRole('group', { name: 'View' }).getByText('By decider', { exact: true }).click()
  const section = (name: string) =>
    page.locator('.decision-matrix_groups section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(section('Wes (2)').getByRole('button')).toHaveText(['Flyers', 'Van'])
  await expect(section('Nobody yet (1)').getByRole('button')).toHaveText(['Press'])
  await expect(section('Executive committee (0)')).toContainText('Nothing yet.')
  await section('Wes (2)').getByRole('button', { name: 'Van' }).click()
  await expect(editor(page).getByLabel('Decision', { exact: true })).toHaveValue('Van')
})
