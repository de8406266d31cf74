import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

export const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

export async function openCoalition(page: Page): Promise<void> {
  await page.goto('/coalition/')
  // The roster is drawn once the page has woken and read what is kept.
  await expect(part(page, 'Roster')).toBeVisible()
}
