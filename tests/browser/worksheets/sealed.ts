import { type Page, expect } from '@playwright/test'

export const arrived = { name: 'This came in a link' }
export const PASSPHRASE = 'copper lantern quiet orchard'
export const passphraseIn = (page: Page) => page.getByLabel('Passphrase', { exact: true })
export const linkIn = (page: Page) => page.getByLabel('Link', { exact: true })

/** The sealed link of what stands on the page. Leaves the dialog open. */
export async function sealedLinkOf(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('radio', { name: 'With answers', exact: true }).check()
  await passphraseIn(page).fill(passphrase)
  await expect(linkIn(page)).toHaveValue(/#[a-z-]+\/P/)
  return linkIn(page).inputValue()
}

/** With the right passphrase. */
export async function open(page: Page, passphrase: string): Promise<void> {
  await passphraseIn(page).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Keep a copy' })).toBeVisible()
}
