import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../accessibility.ts'
import { expect, test } from '../fixtures.ts'
import { printed } from './printed.ts'
import { awake, closeDialog, kept, linkOf } from './sheet.ts'

async function open(page: Page, address = '/worksheets/pulse-survey/'): Promise<void> {
  await page.goto(address)
  await awake(page)
}

type Within = Pick<Page, 'getByRole'>

/** Ticks an answer to each of the three questions. */
async function tick(within: Within, ...answers: readonly string[]): Promise<void> {
  for (const [index, question] of [/^How fairly/, /^How clear/, /^How valued/].entries()) {
    const answer = answers[index]
    if (answer) await within.getByRole('group', { name: question }).getByText(answer, { exact: true }).click()
  }
}

const press = (within: Within, name: string) => within.getByRole('button', { name, exact: true }).click()
const ballot = (page: Page) => page.locator('.pulse-survey_ballot')
const results = (page: Page) => page.locator('.pulse-survey_results > li')

/** Five people, so that everything can be shown: two see it otherwise than three. */
async function putInFive(page: Page): Promise<void> {
  for (const answers of [
    ['1', '3', '4'],
    ['2', '3', '4'],
    ['5', '2', '4'],
    ['5', '3', '5'],
    ['4', '3', '4']
  ]) {
    await tick(ballot(page), ...answers)
    await press(page, 'Put this answer in')
  }
  await expect(page.getByText('5 answers are in.')).toBeVisible()
}

async function showCounts(page: Page): Promise<void> {
  await press(page, 'Close and show')
  await press(page, 'Show the counts')
  await expect(page.getByRole('heading', { name: 'What was answered' })).toBeFocused()
}

test('answers are put in unseen, shown once for all, sorted both ways, and handed on as friction points', async ({
  page
}) => {
  await open(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  await putInFive(page)
  await expect(ballot(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(results(page)).toHaveCount(0)
  // No link tells them either, before all see them.
  await press(page, 'Share')
  await expect(page.getByRole('radio', { name: 'With answers' })).toBeDisabled()
  await expect(page.getByText('The answers of several stay here')).toBeVisible()
  await closeDialog(page)
  await press(page, 'Close and show')
  await press(page, 'Not yet')
  await expect(page.getByRole('button', { name: 'Close and show' })).toBeFocused()
  await showCounts(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await expect(results(page).first()).toContainText('5 answered. Median 4. 2 of 5 gave 1 or 2.')
  await page.getByText('Disagreement', { exact: true }).click()
  await expect(results(page).first()).toContainText('How fairly')

  await page
    .getByRole('group', { name: /^How clear/ })
    .getByRole('checkbox')
    .check()
  const link = page.getByRole('link', { name: 'Fix picker' })
  await expect(link).toBeVisible()
  await page.getByRole('textbox', { name: 'Friction point 1' }).fill('We learn late what was decided')
  await link.hover()
  await expect(link).toHaveAttribute('href', /fix-picker\/#fix-picker\/H/)
})

test('a phone that is passed round shows nobody the one before, by no key', async ({ page }) => {
  await open(page)
  await press(page, 'Pass the phone')
  const dialog = page.getByRole('dialog')
  for (const answer of ['1', '5']) {
    await expect(dialog.getByRole('button', { name: 'I am next' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('radio').first()).toBeFocused()
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await tick(dialog, answer, answer, 'Don’t know')
    await dialog.getByLabel('A remark').fill(`remark of ${answer}`)
    await press(dialog, 'Put my answer in')
    await expect(dialog.getByRole('radio')).toHaveCount(0)
    await page.keyboard.press('Control+z')
  }
  await expect(dialog.getByText('2 answers are in.')).toBeVisible()
  await closeDialog(page)
  await expect(page.getByText('remark of')).toHaveCount(0)
  await expect(page.getByText('Counts can be shown from 5 answers on.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Close and show' })).toHaveCount(0)
})

test('someone answers a prefilled link on their own phone, and what they send back is added once', async ({
  page,
  anotherReader
}) => {
  await open(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  const prefilled = await linkOf(page, 'Prefilled')
  await closeDialog(page)

  const theirs = await anotherReader()
  await open(theirs, prefilled)
  await expect(theirs.getByRole('button', { name: 'Pass the phone' })).toHaveCount(0)
  await tick(ballot(theirs), '2', '4', 'Don’t know')
  await press(theirs, 'Put this answer in')
  await expect(theirs.getByRole('button', { name: 'Send my answer' })).toBeFocused()
  // One answer each: the form is gone, until they take theirs back.
  await expect(ballot(theirs)).toHaveCount(0)
  await press(theirs, 'Take it back and answer anew')
  await expect(theirs.getByText('0 answers are in')).toBeVisible()
  await expect(theirs.getByRole('radio', { name: '1' }).first()).toBeFocused()
  await tick(ballot(theirs), '2', '4', '3')
  await press(theirs, 'Put this answer in')
  await press(theirs, 'Send my answer')
  await expect(theirs.getByRole('radio', { name: 'With answers' })).toBeChecked()
  await expect(theirs.getByLabel('Link', { exact: true })).toHaveValue(/#pulse-survey\/Z/)
  const answered = await theirs.getByLabel('Link', { exact: true }).inputValue()

  await press(page, 'Add answers that came in links')
  await page.getByRole('dialog').getByLabel('Links').fill(`Here: ${answered}\nand ${answered} ok?`)
  await press(page, 'Add them')
  await expect(page.getByText('One link added.')).toBeVisible()
  await expect(page.getByText('Link 2: These answers are in already.')).toBeVisible()
  await closeDialog(page)
  await expect(page.getByText('1 answer is in.')).toBeVisible()
  await press(page, 'Undo')
  await expect(page.getByText('0 answers are in.')).toBeVisible()
  await press(page, 'Redo')

  // The same link opened, which is told that it is in, and shows nothing.
  await open(page, answered)
  await press(page, 'Add to mine')
  await expect(page.getByRole('alert')).toContainText('These answers are in already.')
  await expect(results(page)).toHaveCount(0)
})

test('a question that all answered alike is told before it is shown, and can be kept back', async ({ page }) => {
  await open(page)
  await press(page, 'Count hands or slips')
  const key = page.getByRole('button', { name: 'One more 1: How fairly' })
  await key.click()
  await press(page, 'One less 1: How fairly are resources shared among us (money, staff time, printing, credit)?')
  await expect(key).toBeFocused()
  for (let slip = 0; slip < 5; slip++) {
    await page.getByRole('button', { name: `One more ${slip + 1}: How fairly` }).click()
    await page.getByRole('button', { name: 'One more 2: How clear' }).click()
    await page.getByRole('button', { name: 'One more Don’t know: How valued' }).click()
  }
  await press(page, 'Add these 5 answers to the others')
  await expect(key).toBeFocused()
  await press(page, 'Close and show')
  await expect(page.getByText('everybody gave the same answer')).toBeVisible()
  await press(page, 'Keep it back and show the rest')
  await expect(results(page).filter({ hasText: 'Not shown' })).toHaveCount(2)
  await expect(results(page).filter({ hasText: 'Median 3' })).toHaveCount(1)
  // Neither does a link to the results carry what was kept back, though the sheet keeps it.
  expect(await kept(page)).toContain('\\"two\\":5')
  const link = await linkOf(page, 'With answers')
  await closeDialog(page)
  await open(page, link)
  await press(page, 'Keep a copy')
  await expect(results(page).filter({ hasText: 'Not shown' })).toHaveCount(2)
  await expect.poll(() => kept(page)).toMatch(/\\"withheld\\":true,\\"counts\\":\{\\"one\\":0,\\"two\\":0/)
})

test('what came late waits until it tells nothing about one person', async ({ page }) => {
  await open(page)
  await putInFive(page)
  await showCounts(page)
  await press(page, 'Take in late answers')
  for (const [index, answer] of ['1', '2', '2', '4', '5'].entries()) {
    await expect(page.getByRole('button', { name: 'Add them and show' })).toHaveCount(0)
    await tick(ballot(page), answer, answer, answer)
    await press(page, 'Put this answer in')
    await expect(
      page.getByText(index === 0 ? '1 answer is waiting.' : `${index + 1} answers are waiting.`)
    ).toBeVisible()
    await expect(results(page).first()).toContainText('5 answered')
  }
  await press(page, 'Add them and show')
  await press(page, 'Add them')
  await expect(results(page).first()).toContainText('10 answered')
})

test('an empty sheet prints four slips on one page, and a shown one its counts but no quiet remark', async ({
  page
}) => {
  await open(page)
  for (const format of ['A4', 'Letter'] as const) {
    const slips = await printed(page, format)
    expect(slips.pages).toBe(1)
    expect(slips.text.match(/How valued does your organisation feel/g)).toHaveLength(4)
    expect(slips.text.match(/very unfairly/g)).toHaveLength(4)
  }
  await page.getByRole('button', { name: 'See an example' }).click()
  await expect(results(page)).toHaveCount(3)
  const { text, pages } = await printed(page)
  expect(pages).toBeLessThanOrEqual(2)
  expect(text).toContain('Median 3. 7 of 25 gave 1 or 2.')
  expect(text).toContain('Printing always lands on us')
  expect(text).not.toContain('four volunteers')
})

test('what loads when it is wanted is accessible', async ({ page }) => {
  await open(page)
  await press(page, 'Change who is asked, and what')
  await page.getByLabel(/^Show a question from/).fill('3')
  await press(page, 'Add a question of your own')
  await page.getByRole('textbox', { name: 'Question 4', exact: true }).fill('¿Bien?')
  await expect(page.getByText('4 are asked, and nothing is shown')).toHaveCount(0)
  await page.getByLabel('How many are asked').fill('2')
  await expect(page.getByText('2 are asked, and nothing is shown before 3')).toBeVisible()
  await page.getByLabel('How many are asked').fill('8')
  // However short the question is, its ends stand over their boxes; however long its words are, they stay on the page.
  const own = ballot(page).getByRole('group', { name: /^¿Bien/ })
  const end = await own.getByText('5 the best').boundingBox()
  const box = await own.locator('label').nth(4).boundingBox()
  expect(Math.abs((end?.x ?? 0) + (end?.width ?? 0) - (box?.x ?? 99) - (box?.width ?? 99))).toBeLessThan(12)
  await page.getByRole('textbox', { name: 'Question 4', exact: true }).fill('Donaudampfschifffahrt'.repeat(5))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await press(page, 'Pass the phone')
  await press(page.getByRole('dialog'), 'I am next')
  await expectAccessible(page)
  await closeDialog(page)
  for (let people = 0; people < 3; people++) {
    await tick(ballot(page), '4', '2', '3')
    await press(page, 'Put this answer in')
  }
  await press(page, 'Count hands or slips')
  await page.getByRole('button', { name: 'One more 2: How clear' }).click()
  await press(page, 'Close and show')
  await expect(page.getByText('1 answer is counted by hand')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
