import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import rules from '../../.htmlvalidate.mjs'
import { expect } from './fixtures.ts'

const validator = new HtmlValidate({
  ...rules,
  // A browser writes every attribute with a value, which says nothing about who set it.
  rules: { ...rules.rules, 'attribute-boolean-style': 'off' }
})

/** Holds the page, as scripts have made it, against the rules that built pages keep. */
export async function expectValidHtml(page: Page): Promise<void> {
  const { results } = await validator.validateString(await page.content())
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
  )
  expect.soft(found).toEqual([])
}
