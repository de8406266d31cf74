import { type Page, expect } from '@playwright/test'

/** The health checklist's page, awake. */
export async function openChecklist(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/worksheets/health-checklist/${fragment}`)
  await awake(page)
}

/** Once its tools can be pressed, the island has woken. */
export async function awake(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeEnabled()
}

export const saveStatus = (page: Page) => page.getByRole('status')

export async function answer(page: Page, question: RegExp, choice: 'Yes' | 'No' | 'Not sure'): Promise<void> {
  await page.getByRole('group', { name: question }).getByText(choice, { exact: true }).click()
}

/** Some answers, as a coordinator gives them on a phone. */
export async function fillChecklist(page: Page): Promise<void> {
  await page.getByLabel('Coalition').fill('Riverbend Renters Table')
  await answer(page, /main goal/, 'Yes')
  await answer(page, /written down/, 'No')
  await answer(page, /one person/, 'Not sure')
  await page.getByLabel(/^Note: Is it written/).fill('We vote sometimes, other times Dana just decides')
}

/** Everything that is filled in on the sheet, in the order of the page: ticked boxes and the text of fields. */
export function filledIn(page: Page): Promise<readonly string[]> {
  return page.locator('form.sheet').evaluate((form) =>
    [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name], select[name]')]
      .filter((control) => !control.closest('dialog'))
      .flatMap((control) => {
        if (control.type === 'radio' || control.type === 'checkbox')
          return control.checked ? [`ticked ${control.value}`] : []
        return control.value === '' ? [] : [control.value]
      })
  )
}

/** Every key and value that this browser keeps for the site. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))
}

/** The link that the share dialog makes. Leaves the dialog open. */
export async function linkOf(page: Page, what: 'Prefilled' | 'With answers'): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('radio', { name: what, exact: true }).check()
  const field = page.getByLabel('Link', { exact: true })
  await expect(field).toHaveValue(/#[a-z-]+\/Z/)
  return field.inputValue()
}

export async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
