import { expect, test } from '../fixtures.ts'
import {
  answer,
  awake,
  closeDialog,
  fillChecklist,
  filledIn,
  kept,
  linkOf,
  openChecklist,
  saveStatus
} from './sheet.ts'

const arrived = { name: 'This came in a link' }

test('a link with answers opens the identical sheet for somebody else, and writes nothing until it is kept', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  const reader = await anotherReader()
  const requests: string[] = []
  reader.on('request', (request) => requests.push(request.url(), JSON.stringify(request.headers())))
  await reader.goto(link)
  await expect(reader.getByRole('region', arrived)).toBeVisible()
  expect(await filledIn(reader)).toEqual(await filledIn(page))
  expect(await kept(reader)).toBe('[]')
  await reader.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  await reader.reload()
  await awake(reader)
  await expect(reader.getByRole('region', arrived)).toHaveCount(0)
  expect(await filledIn(reader)).toEqual(await filledIn(page))

  const code = new URL(link).hash.slice(1)
  expect(requests.join()).not.toContain(code)
  expect(await reader.title()).not.toContain('Riverbend')
  expect(reader.url()).not.toContain('#')
})

test('a prefilled link carries the questions and no answers', async ({ page, anotherReader }) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByRole('button', { name: 'Add a question of your own' }).click()
  await page.getByLabel('Your own question').fill('Do the drivers know whom to call?')
  const link = await linkOf(page, 'Prefilled')
  const reader = await anotherReader()
  await reader.goto(link)
  await expect(reader.getByLabel('Your own question')).toHaveValue('Do the drivers know whom to call?')
  const all = (await filledIn(reader)).join('\n')
  expect(all).toContain('Riverbend Renters Table')
  expect(all).not.toContain('ticked')
  expect(all).not.toContain('Dana')

  // Whoever keeps it, to send it back, shares its answers even after a reload.
  await reader.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  await reader.reload()
  await awake(reader)
  await reader.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(reader.getByRole('radio', { name: 'With answers', exact: true })).toBeChecked()
})

test('a link never touches one’s own sheet: dismiss, keep beside it, go back to it', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')

  const reader = await anotherReader()
  await openChecklist(reader)
  await reader.getByLabel('Coalition').fill('The reader’s own coalition')
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  const before = await kept(reader)
  await reader.goto(link)
  await expect(reader.getByRole('region', arrived)).toBeVisible()
  await reader.getByLabel('Coalition').fill('Changed on the copy')
  await expect(saveStatus(reader)).toHaveText(/^Not saved yet: keep a copy/)
  expect(await kept(reader)).toBe(before)

  // Changes are not dismissed by one press.
  reader.once('dialog', (question) => void question.dismiss())
  await reader.getByRole('button', { name: 'Dismiss' }).click()
  await expect(reader.getByLabel('Coalition')).toHaveValue('Changed on the copy')
  reader.once('dialog', (question) => void question.accept())
  await reader.getByRole('button', { name: 'Dismiss' }).click()
  await expect(reader.getByLabel('Coalition')).toHaveValue('The reader’s own coalition')
  expect(await kept(reader)).toBe(before)

  await reader.goto('/guide/')
  await reader.goto(link)
  await reader.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(reader.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  const copies = reader.getByLabel('Your copies')
  const mine = (await copies.locator('option').allTextContents()).find((name) => name.includes('own coalition'))
  await copies.selectOption({ label: mine ?? '' })
  await expect(reader.getByLabel('Coalition')).toHaveValue('The reader’s own coalition')
})

test('compare shows where the two sheets differ', async ({ page, anotherReader }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  const reader = await anotherReader()
  await openChecklist(reader)
  await reader.getByLabel('Coalition').fill('Riverbend Renters Table')
  await answer(reader, /main goal/, 'Yes')
  await answer(reader, /written down/, 'Yes')
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  await reader.goto(link)
  await reader.getByRole('button', { name: 'Compare with mine' }).click()
  const row = reader.getByRole('dialog').getByRole('row', { name: /written down.*Answer/ })
  await expect(row.getByRole('cell').first()).toHaveText('Yes')
  await expect(row.getByRole('cell').nth(1)).toHaveText('No')
  await expect(reader.getByRole('dialog').getByRole('row', { name: /main goal/ })).toHaveCount(0)
})

test('a reload shows the link’s sheet again, though the address bar is clean', async ({ page, anotherReader }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  const reader = await anotherReader()
  await reader.goto(link)
  await expect(reader.getByRole('region', arrived)).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('region', arrived)).toBeVisible()
  await expect(reader.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})

test('a link that cannot be read is told in a sentence of its own, and stays in the address bar', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  await closeDialog(page)
  const { hash } = new URL(link)
  const middle = Math.floor(hash.length / 2)
  const swapped = hash.slice(0, middle) + (hash[middle] === 'A' ? 'B' : 'A') + hash.slice(middle + 1)
  const cases: [string, RegExp][] = [
    [hash.slice(0, -10), /cut short/],
    [swapped, /was changed on its way/],
    [hash.replace('/Z', '/Q'), /newer version/],
    [`${hash.slice(0, -1)}${'x'.repeat(9000)}E`, /longer than any/]
  ]
  for (const [fragment, sentence] of cases) {
    await page.goto('/privacy/')
    await openChecklist(page, fragment)
    await expect(page.getByRole('alert')).toContainText(sentence)
    expect(page.url()).toContain(fragment)
    await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  }
})

test('a link of another worksheet says where it belongs and leads there', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  const { hash } = new URL(link)
  await page.goto(`/worksheets/decision-matrix/${hash}`)
  await expect(page.getByRole('alert')).toContainText('another worksheet')
  await page.getByRole('link', { name: 'Open it there' }).click()
  await expect(page).toHaveURL(/health-checklist/)
  await expect(page.getByRole('region', arrived)).toBeVisible()
})

test('mail and chat junk around a link is repaired, %23 through the page for missing pages too', async ({
  page,
  faults
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  for (const mangled of [
    `${link}.`,
    `${link})`,
    `${link}&utm_source=mail`,
    link.replace('#', '%23'),
    link.replace('#', '%2523')
  ]) {
    await page.goto('/privacy/')
    await page.goto(mangled)
    await expect(page.getByRole('region', arrived), mangled).toBeVisible()
    await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  }
  // The browser reports the two pages that are not there; the repair begins on them.
  expect(faults.splice(0).every((fault) => /404.*%(25)?23/.test(fault))).toBe(true)
})

test('a second link waits until the changed copy of the first is kept or dismissed', async ({ page }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await linkOf(page, 'With answers')
  await page.goto('/privacy/')
  await page.goto(link)
  await expect(page.getByRole('region', arrived)).toBeVisible()
  await page.getByLabel('Coalition').fill('Changed on the copy')
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await expect(page.getByRole('alert')).toContainText('Keep or dismiss')
  await expect(page.getByLabel('Coalition')).toHaveValue('Changed on the copy')
})

test('what is filled into a prefilled link survives a reload, still without a write, and is sent back with answers', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  const link = await linkOf(page, 'Prefilled')
  const reader = await anotherReader()
  await reader.goto(link)
  await expect(reader.getByRole('region', arrived)).toContainText(
    'fill it in, then press Share and choose With answers'
  )
  await answer(reader, /main goal/, 'Not sure')
  await reader.getByLabel(/^Note: Can every member/).fill('Two of us use the old wording')
  reader.on('dialog', (dialog) => dialog.accept())
  await reader.reload()
  await expect(reader.getByLabel(/^Note: Can every member/)).toHaveValue('Two of us use the old wording')
  expect(await kept(reader)).toBe('[]')
  await reader.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(reader.getByRole('radio', { name: 'With answers', exact: true })).toBeChecked()
})
