import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from '../fixtures.ts'
import { button, decisions, editor, openMatrix, paste, row, rows, warnings } from './matrix.ts'
import { awake, saveStatus } from './sheet.ts'

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
