import type { Locator, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from '../fixtures.ts'
import { awake, closeDialog, saveStatus } from './sheet.ts'

async function openMatrix(page: Page): Promise<void> {
  await page.goto('/worksheets/decision-matrix/')
  await awake(page)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.locator('.decision-matrix_row')
const row = (page: Page, decision: string) =>
  rows(page).filter({ has: page.getByRole('button', { name: decision, exact: true }) })
const decisions = (page: Page) => rows(page).getByRole('rowheader').getByRole('button')
const warnings = (page: Page) => page.locator('.decision-matrix_gaps .warn')
const editor = (page: Page) => page.locator('.decision-matrix_editor')
/** The sentence that is read aloud about the last step. */
const said = (page: Page) => page.locator('.decision-matrix_said')

async function previewed(page: Page, table: string): Promise<Locator> {
  await button(page, 'Paste from a spreadsheet').click()
  const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' })
  await dialog.getByLabel('Rows from your spreadsheet').fill(table)
  return dialog
}

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  const dialog = await previewed(page, ['Decision\tWho decides\tHow\tWeight', ...lines].join('\n'))
  await dialog.getByRole('button', { name: /^Add \d+ decision/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(rows(page)).toHaveCount(lines.length)
}

async function tabTo(page: Page, reached: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key never got there.')
}

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

for (const [what, lines, title, why] of [
  ['no decider', ['Press\t'], 'One decision has no decider.', /Press.* will be decided by whoever speaks first/],
  ['two deciders', ['Press\tWes / Ana'], 'One decision has more than one decider.', /Wes.* and .*Ana.*the last word/],
  [
    'a decision that stands there twice',
    ['Press\tWes', 'press\tAna'],
    'One decision stands here twice, with different deciders.',
    /keep the row that you mean/
  ],
  [
    'one person who binds everyone',
    ['Press\tstaff\t\tBinds everyone'],
    'One person alone decides something that binds everyone.',
    /learn of it from the newspaper/
  ],
  [
    'everyone for a routine matter',
    ['Press\tFull coalition\t\tRoutine'],
    'A routine decision waits for everyone.',
    /hand it to one person or a small group/
  ],
  [
    'one decider of nearly everything',
    ['A\tWes', 'B\tWes', 'C\tWes', 'D\tWes', 'E\tAna'],
    '4 of 5 decisions.',
    /Nearly everything waits for the same people/
  ]
] as const) {
  test(`the sheet warns in words of ${what}`, async ({ page }) => {
    await openMatrix(page)
    await paste(page, lines)
    await expect(warnings(page)).toHaveCount(1)
    await expect(warnings(page)).toContainText(title)
    await expect(warnings(page)).toContainText(why)
    await expect(page.getByText('One thing to look at below.')).toBeVisible()
    await warnings(page).getByRole('button', { name: 'Go there' }).click()
    await expect(editor(page).getByLabel('Decision', { exact: true })).toHaveValue(lines[0].split('\t')[0] ?? '')
  })
}

test('the sheet is content where each decision has one decider', async ({ page }) => {
  await openMatrix(page)
  await paste(page, ['Budget\tFull coalition', 'Flyers\tWes'])
  await expect(warnings(page)).toHaveCount(0)
  await expect(page.getByText('Each decision has one decider.')).toBeVisible()
})

test('the poster of eight decisions prints on one page of A4, Letter and A3', async ({ page }) => {
  await openMatrix(page)
  const eight = Array.from({ length: 8 }, (_, index) => `Decision number ${index + 1}\tFull coalition\tConsent`)
  await paste(page, eight)
  await page.getByRole('group', { name: 'View' }).getByText('Wall poster', { exact: true }).click()
  await expect(page.getByText('One page, and its smallest type can be read from 2 metres.')).toBeVisible()
  await expect(button(page, 'Print the poster')).toBeVisible()
  for (const format of ['A4', 'Letter', 'A3'] as const) {
    const pdf = await page.pdf({
      format,
      landscape: true,
      margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
    })
    const document = await getDocumentProxy(new Uint8Array(pdf))
    const { text, totalPages } = await extractText(document, { mergePages: true })
    const [, , width = 0, height = 0] = (await document.getPage(1)).view
    expect(totalPages, format).toBe(1)
    expect(width, format).toBeGreaterThan(height)
    const folded = text.replace(/\s+/g, ' ')
    for (let number = 1; number <= 8; number += 1) expect(folded, format).toContain(`Decision number ${number}`)
    expect(folded, format).not.toMatch(/Print the poster|To look at|Pick common decisions/)
  }
})

test('500 pasted rows can be edited, and are all there after a reload', async ({ page }) => {
  await openMatrix(page)
  await paste(
    page,
    Array.from({ length: 500 }, (_, index) => `Decision ${index + 1}\tGroup ${index % 20}\tConsent`)
  )
  await button(page, 'Decision 400').click()
  await editor(page).getByLabel('Note', { exact: true }).fill('Looked over')
  await editor(page).getByLabel('Two thirds', { exact: true }).check({ force: true })
  await expect(row(page, 'Decision 400')).toContainText('Two thirds')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.reload()
  await awake(page)
  await expect(rows(page)).toHaveCount(500)
  await expect(decisions(page)).toHaveText(Array.from({ length: 500 }, (_, index) => `Decision ${index + 1}`))
  await expect(row(page, 'Decision 400')).toContainText('Looked over')
  await expect(row(page, 'Decision 400')).toContainText('Two thirds')
})
