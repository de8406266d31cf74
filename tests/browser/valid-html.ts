import type { Page } from '@playwright/test'
import { type ConfigData, HtmlValidate } from 'html-validate'
import rules from '../../.htmlvalidate.mjs'
import { expect } from './fixtures.ts'

const config: ConfigData = {
  ...rules,
  // A browser writes every attribute with a value, which says nothing about who set it.
  rules: { ...rules.rules, 'attribute-boolean-style': 'off' }
}

/** Holds the page, as scripts have made it, against the rules that built pages keep. */
export async function expectValidHtml(page: Page): Promise<void> {
  const { results } = await new HtmlValidate(config).validateString(await page.content())
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
  )
  expect.soft(found).toEqual([])
}
