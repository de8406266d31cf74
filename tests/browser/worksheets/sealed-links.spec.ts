import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../accessibility.ts'
import { expect, test } from '../fixtures.ts'
import { answer, awake, closeDialog, fillChecklist, filledIn, kept, openChecklist, saveStatus } from './sheet.ts'
import { readQr } from './qr-code.ts'
import { PASSPHRASE, arrived, linkIn, open, passphraseIn, sealedLinkOf } from './sealed.ts'

/** All that the page could tell without the passphrase: what it keeps, its history entry, its address and title. */
const tellTale = (page: Page) =>
  page.evaluate(() => {
    const inWords = (_: string, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value)
    return JSON.stringify(
      [{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title],
      inWords
    )
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a link sealed with a passphrase opens for whoever knows it, and for nobody else', async ({
    page,
    anotherReader
  }) => {
    await page.addInitScript(() => {
      const share = async (data: unknown) => void Reflect.set(globalThis, 'sent', JSON.stringify(data))
      Object.defineProperty(navigator, 'share', { value: share })
    })
    await openChecklist(page)
    await fillChecklist(page)
    const link = await sealedLinkOf(page)
    const mail = decodeURIComponent((await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')) ?? '')
    expect(mail).toContain(link)
    expect(mail).not.toContain('lantern')
    await page.getByRole('button', { name: 'Send…' }).click()
    expect(await page.evaluate(() => JSON.parse(Reflect.get(globalThis, 'sent')))).toEqual({
      title: 'Health checklist',
      url: link
    })
    expect(await readQr(page)).toBe(link)
    // What was typed is seen, and seals the next link as well; it is gone with the page.
    await expect(passphraseIn(page)).toHaveValue(PASSPHRASE)
    await closeDialog(page)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(passphraseIn(page)).toHaveValue(PASSPHRASE)
    await expect(linkIn(page)).toHaveValue(/#[a-z-]+\/P/)
    await closeDialog(page)
    expect(await tellTale(page)).not.toContain('lantern')

    const reader = await anotherReader()
    const requests: string[] = []
    reader.on('request', (request) => requests.push(request.url(), JSON.stringify(request.headers())))
    await reader.goto(link)
    const region = reader.getByRole('region', arrived)
    await expect(region).toContainText('sealed with a passphrase')
    await expect(passphraseIn(reader)).toBeFocused()
    expect(await filledIn(reader)).not.toContain('Riverbend Renters Table')
    await expect(reader).not.toHaveURL(/#/)

    await passphraseIn(reader).fill('copper lantern quiet orchards')
    await passphraseIn(reader).press('Enter')
    await expect(region).toContainText('does not open the link')
    await expect(passphraseIn(reader)).toBeFocused()
    await expect(passphraseIn(reader)).toHaveValue('copper lantern quiet orchards')
    await expect(reader.getByRole('button', { name: 'Keep a copy' })).toHaveCount(0)

    // Before it is opened, a reload asks once more.
    await reader.reload()
    await awake(reader)
    await expect(passphraseIn(reader)).toHaveValue('')
    await open(reader, ' Copper LANTERN  quiet orchard')
    await expect(reader.locator('.sheet_title')).toBeFocused()
    expect(await filledIn(reader)).toEqual(await filledIn(page))
    expect(await kept(reader)).toBe('[]')
    await reader.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(saveStatus(reader)).toHaveText(/^Saved/)
    await reader.reload()
    await awake(reader)
    await expect(region).toHaveCount(0)
    expect(await filledIn(reader)).toEqual(await filledIn(page))

    const code = new URL(link).hash.slice(1)
    expect(requests.join()).not.toContain(code)
    expect(requests.join()).not.toContain('lantern')
    expect(await reader.title()).not.toContain('Riverbend')
  })
})

test('what is typed into a sealed sheet is noted sealed, and comes back with the passphrase', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await sealedLinkOf(page)
  const reader = await anotherReader()
  await reader.goto(link)
  await open(reader, PASSPHRASE)
  await answer(reader, /main goal/, 'Not sure')
  await reader.getByLabel(/^Note: Can every member/).fill('Two of us use the old wording')
  const noted = () => reader.evaluate(() => history.state !== null && 'changed' in history.state)
  await expect.poll(noted).toBe(true)
  const told = await tellTale(reader)
  for (const secret of ['old wording', 'Riverbend', 'lantern', 'unsure']) expect(told).not.toContain(secret)
  expect(await kept(reader)).toBe('[]')

  reader.on('dialog', (dialog) => dialog.accept())
  await reader.reload()
  await awake(reader)
  await expect(reader.getByLabel(/^Note: Can every member/)).toHaveValue('')
  await open(reader, PASSPHRASE)
  await expect(reader.getByLabel(/^Note: Can every member/)).toHaveValue('Two of us use the old wording')
  await expect(reader.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
  expect(await kept(reader)).toBe('[]')
  await reader.getByRole('button', { name: 'Dismiss' }).click()
  await expect(reader.getByLabel('Coalition')).toHaveValue('')
  expect(await reader.evaluate(() => history.state)).toBe(null)
})

test('a passphrase that is too short makes no link; suggested words do, and without one the link is plain', async ({
  page
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(linkIn(page)).toHaveValue(/#health-checklist\/Z/)
  const dialog = page.getByRole('dialog')
  for (const short of ['owls', ' '.repeat(14), '\u200b'.repeat(14)]) {
    await passphraseIn(page).fill(short)
    await expect(dialog).toContainText('at least 12 characters')
    await expect(linkIn(page)).toHaveValue('')
  }
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeDisabled()
  await expect(page.getByRole('link', { name: 'E-mail' })).toBeHidden()
  await page.getByRole('button', { name: 'Suggest one' }).click()
  await expect(passphraseIn(page)).toHaveValue(/^([a-z]+ ){4}[a-z]+$/)
  await expect(linkIn(page)).toHaveValue(/#health-checklist\/P/)
  await expect(dialog).toContainText('both the link and the passphrase')
  await passphraseIn(page).fill('')
  await expect(linkIn(page)).toHaveValue(/#health-checklist\/Z/)
  await expect(dialog).toContainText('Whoever has this link can read')
})

test('a sealed link never touches one’s own sheet, and is dismissed unopened', async ({ page, anotherReader }) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await sealedLinkOf(page)
  const reader = await anotherReader()
  await openChecklist(reader)
  await reader.getByLabel('Coalition').fill('The reader’s own coalition')
  await expect(saveStatus(reader)).toHaveText(/^Saved/)
  const before = await kept(reader)
  await reader.goto(link)
  await expect(passphraseIn(reader)).toBeVisible()
  await expect(reader.getByLabel('Coalition')).toHaveValue('The reader’s own coalition')
  await reader.getByRole('button', { name: 'Dismiss' }).click()
  await expect(reader.getByRole('region', arrived)).toHaveCount(0)
  await reader.reload()
  await awake(reader)
  await expect(reader.getByRole('region', arrived)).toHaveCount(0)
  expect(await kept(reader)).toBe(before)

  await reader.goto('/privacy/')
  await reader.goto(link)
  await open(reader, PASSPHRASE)
  await reader.getByRole('button', { name: 'Compare with mine' }).click()
  await expect(reader.getByRole('dialog')).toContainText('Riverbend Renters Table')
  expect(await kept(reader)).toBe(before)
})

test('an answer that comes back sealed is added once it is opened; among pasted links it says so', async ({
  page,
  anotherReader
}) => {
  const goal = (of: Page) => of.getByLabel('Our main goal, in one sentence').first()
  const member = await anotherReader()
  await member.goto('/worksheets/purpose-check/')
  await awake(member)
  await goal(member).fill('Cut evictions by 30%.')
  const link = await sealedLinkOf(member)

  await page.goto('/worksheets/purpose-check/')
  await awake(page)
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  await expect(saveStatus(page)).toHaveText(/^Saved/)
  await page.getByRole('button', { name: 'Paste what came back' }).click()
  await page.getByRole('dialog').getByLabel('Links').fill(`Marisol: here you are ${link} thanks`)
  await page.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByRole('dialog')).toContainText('sealed with a passphrase: open it by itself')
  await page.goto('/privacy/')
  await page.goto(link)
  await open(page, PASSPHRASE)
  await page.getByRole('button', { name: 'Add to mine' }).click()
  await expect(goal(page)).toHaveValue('Cut evictions by 30%.')
  await expect(page.getByLabel('Coalition')).toHaveValue('Riverbend Renters Table')
})

test('where the browser has no cryptography, nothing is sealed and a sealed link says why it stays closed', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await sealedLinkOf(page)
  const reader = await anotherReader()
  // As on a page that came without HTTPS.
  await reader.addInitScript(() => {
    const { crypto } = globalThis
    Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: crypto.getRandomValues.bind(crypto) } })
  })
  await reader.goto(link)
  await expect(reader.getByRole('region', arrived)).toContainText('begins with https')
  await expect(passphraseIn(reader)).toHaveCount(0)
  await reader.getByRole('button', { name: 'Dismiss' }).click()
  await reader.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(linkIn(reader)).toHaveValue(/#health-checklist\/Z/)
  await expect(passphraseIn(reader)).toHaveCount(0)
})

test('sharing and opening with a passphrase are accessible, on the narrowest phone and by keyboard too', async ({
  page,
  anotherReader
}) => {
  await openChecklist(page)
  await fillChecklist(page)
  const link = await sealedLinkOf(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  const reader = await anotherReader()
  await reader.goto(link)
  await expect(passphraseIn(reader)).toBeFocused()
  await reader.keyboard.type('not the one that was told')
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Enter')
  await expect(reader.getByRole('region', arrived)).toContainText('does not open the link')
  await expect(reader.getByRole('button', { name: 'Open', exact: true })).toBeFocused()
  await expectAccessible(reader)
  await expectNoSidewaysScroll(reader)
})
