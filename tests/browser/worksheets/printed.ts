import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** What stands on paper, as a reader of PDF finds it; white space folded. `pages` counts the sheets of paper. */
export async function printed(
  page: Page,
  format: 'A4' | 'Letter' = 'A4'
): Promise<{ readonly text: string; readonly pages: number }> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true })
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return { text: text.replace(/\s+/g, ' '), pages: totalPages }
}
