import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../accessibility.ts'
import { expect, test } from '../fixtures.ts'
import { expectValidHtml } from '../valid-html.ts'
import { printed } from './printed.ts'
import { awake, closeDialog, linkOf, saveStatus } from './sheet.ts'

const PATH = '/worksheets/purpose-check/'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const sideBySide = (page: Page) => page.getByRole('heading', { name: 'Side by side' })

async function open(page: Page, ...members: readonly string[]): Promise<void> {
  await page.goto(PATH)
  await awake(page)
  for (const [place, member] of members.entries())
    await page.getByLabel('Member', { exact: true }).nth(place).fill(member)
}

/** One turn while the phone goes round. */
async function writeAs(page: Page, member: string, sentence: string, ...names: readonly RegExp[]): Promise<void> {
  await press(page, member)
  const turn = page.getByRole('region', { name: 'Your sentence' })
  await turn.getByLabel('Our main goal, in one sentence').fill(sentence)
  for (const name of names) await turn.getByRole('checkbox', { name }).check()
  await press(page, 'Done, hide it')
}

test('the phone goes round, and nobody sees a sentence before all are shown', async ({ page }) => {
  await open(page, 'Tenants United', 'Casa Abierta')
  await press(page, 'Hand the phone round')
  await writeAs(page, 'Tenants United', 'Cut evictions by 30%.', /^Measure/, /^Amount/)
  await expect(page.getByText('1 of 2 have written')).toBeVisible()
  await writeAs(page, 'Casa Abierta', 'Menos desalojos en tres años.', /^Measure/, /^Date/)
  await press(page, 'Somebody else')
  await expect(page.locator('form.sheet')).not.toContainText('Cut evictions', { useInnerText: true })
  await expect(page.getByLabel('Our main goal, in one sentence').filter({ visible: true })).toHaveValue('')
  await press(page, 'Done, hide it')

  // A phone that drops the page on its way from hand to hand shows nothing either.
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.reload()
  await expect(page.getByText('2 of 2 have written')).toBeVisible()
  await expect(page.locator('textarea:visible')).toHaveCount(0)
  // Nor does a second tab, nor a button for whoever holds it next.
  const tab = await page.context().newPage()
  await tab.goto(PATH)
  await expect(tab.getByText('2 of 2 have written')).toBeVisible()
  await expect(tab.locator('textarea:visible')).toHaveCount(0)
  await tab.close()
  await expect(page.getByRole('listitem').getByRole('button', { name: /yours|Tenants|Casa/ })).toHaveCount(0)

  await page.locator('summary', { hasText: 'Show all side by side' }).click()
  await press(page, 'Show them now')
  await expect(sideBySide(page)).toBeFocused()
  const row = page.getByRole('row', { name: /^Casa Abierta/ })
  await expect(row.getByRole('cell')).toHaveText(['Menos desalojos en tres años.', 'yes', 'no', 'no', 'yes', 'no'])
  await expect(page.getByText('No sentence names the place or the means.')).toBeVisible()
})

test('while the phone goes round, neither paper nor any tool leads to what others wrote; afterwards they do', async ({
  page,
  anotherReader
}) => {
  await open(page, 'Tenants United', 'Casa Abierta')
  await press(page, 'Hand the phone round')
  await writeAs(page, 'Tenants United', 'Cut evictions by 30%.')
  await writeAs(page, 'Casa Abierta', 'Menos desalojos.')
  expect((await printed(page)).text).not.toMatch(/Cut evictions|Menos desalojos/)
  for (const tool of ['Undo', 'Redo', 'Export', 'Print', 'Share', 'Sheets', 'Start over']) {
    await expect(page.getByRole('button', { name: tool, exact: true })).toBeHidden()
  }
  await page.locator('summary', { hasText: 'Show all side by side' }).click()
  await press(page, 'Show them now')
  await expect(sideBySide(page)).toBeVisible()
  const { text } = await printed(page)
  expect(text).toContain('Cut evictions by 30%.')
  expect(text).toContain('Menos desalojos.')
  const reader = await anotherReader()
  await reader.goto(await linkOf(page, 'With answers'))
  await expect(sideBySide(reader)).toBeVisible()
})

test('members answer in a link each, and the coordinator adds or pastes what comes back', async ({
  page,
  anotherReader
}) => {
  await open(page, 'Tenants United', 'Casa Abierta')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  const empty = await linkOf(page, 'Prefilled')
  await closeDialog(page)
  const answered = async (place: number, sentence: string) => {
    const member = await anotherReader()
    await member.goto(empty)
    await expect(member.getByRole('region', { name: 'This came in a link' })).toBeVisible()
    await member.getByLabel('Our main goal, in one sentence').nth(place).fill(sentence)
    return linkOf(member, 'With answers')
  }
  const first = await answered(0, 'Cut evictions by 30%.')
  const second = await answered(1, 'Menos desalojos.')

  await page.goto(first)
  await press(page, 'Add to mine')
  await expect(page.getByLabel('Our main goal, in one sentence').first()).toHaveValue('Cut evictions by 30%.')
  await press(page, 'Paste what came back')
  await page.getByRole('dialog').getByLabel('Links').fill(`Marisol: here you are\n${second}\nand again ${first}`)
  await press(page, 'Add them')
  await expect(page.getByText('2 links added.')).toBeVisible()
  await closeDialog(page)
  await expect(page.getByRole('row', { name: /^Casa Abierta/ })).toContainText('Menos desalojos.')
  await expect(page.getByRole('row', { name: /^Tenants United/ })).toHaveCount(1)
})

test('the agreed parts become a sentence that goes to the top of the governance memo', async ({ page }) => {
  await open(page)
  await page.getByLabel('Measure, as agreed').fill('evictions')
  await page.getByLabel('Amount, as agreed').fill('a third fewer')
  await page.getByLabel('Date, as agreed').fill('before 2029')
  await expect(page.getByText('It says nothing yet about: the place and the means.')).toBeVisible()
  await press(page, 'Take it up as our sentence')
  const agreed = page.getByLabel('The sentence we agree on')
  await expect(agreed).toHaveValue('Before 2029, a third fewer evictions.')
  await page.getByRole('link', { name: 'Governance memo' }).click()
  await expect(page).toHaveURL(/governance-memo/)
})

test('passing the phone on and writing on it are accessible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'Friends of Public Libraries, Lakeshore and Upper Peninsula Chapters', 'Casa Abierta')
  await press(page, 'Hand the phone round')
  await expect(page.getByRole('heading', { name: 'Pass the phone on' })).toBeFocused()
  await expectAccessible(page)
  await press(page, 'Casa Abierta')
  await expect(page.getByRole('heading', { name: 'Your sentence, Casa Abierta' })).toBeFocused()
  await expectValidHtml(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
