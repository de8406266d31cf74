import { type Page, expect, test } from '@playwright/test'

/** What an injected text could try, and the directive that stops it. Each runs as code of the page itself. */
const plants = [
  [
    'an inline script',
    /script-src-elem|trusted-types/,
    "const s = document.createElement('script'); s.append('globalThis.hit = 1'); document.body.append(s)"
  ],
  [
    'a script from elsewhere',
    /script-src-elem|trusted-types/,
    "const s = document.createElement('script'); s.setAttribute('src', 'https://elsewhere.invalid/a.js'); document.body.append(s)"
  ],
  [
    'an inline handler',
    /script-src-attr|trusted-types/,
    "document.body.setAttribute('onclick', 'globalThis.hit = 1'); document.body.click()"
  ],
  ['eval', /script-src|trusted-types/, "eval('globalThis.hit = 1')"],
  ['innerHTML', /trusted-types/, "document.body.innerHTML = '<img src=x>'"],
  [
    'an inline style',
    /style-src-elem/,
    "const s = document.createElement('style'); s.append('body { --hit: 1 }'); document.body.append(s)"
  ],
  ['a style attribute', /style-src-attr/, "document.body.setAttribute('style', '--hit: 1')"],
  ['a request to elsewhere', /connect-src/, "fetch('https://elsewhere.invalid/').catch(() => {})"],
  ['a picture from elsewhere', /img-src/, "new Image().src = 'https://elsewhere.invalid/a.png'"],
  [
    'a form sent elsewhere',
    /form-action/,
    "const f = document.createElement('form'); f.action = 'https://elsewhere.invalid/'; document.body.append(f); f.submit()"
  ],
  [
    'another base for links',
    /base-uri/,
    "const b = document.createElement('base'); b.href = 'https://elsewhere.invalid/'; document.head.append(b)"
  ],
  [
    'a frame',
    /frame-src/,
    "const f = document.createElement('iframe'); f.src = 'https://elsewhere.invalid/'; document.body.append(f)"
  ]
] as const

/** Runs code in the page and gives the directive it violates. A callback of the page's own, since `evaluate` may do what pages may not. */
function violationBy(page: Page, code: string): Promise<string> {
  return page.evaluate(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true })
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { try { ${code} } catch {} }
    port2.postMessage('')
  })`)
}

test.describe('the policy refuses', () => {
  for (const [what, directive, code] of plants) {
    test(what, async ({ page, baseURL }) => {
      const foreign: string[] = []
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
      })
      await page.goto('/worksheets/health-checklist/')
      expect(await violationBy(page, code)).toMatch(directive)
      expect(await page.evaluate(() => Reflect.get(globalThis, 'hit'))).toBeUndefined()
      expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--hit'))).toBe('')
      expect(foreign).toEqual([])
      expect(page.url()).toContain('/worksheets/health-checklist/')
    })
  }
})

test('nobody can show a page in a frame of theirs', async ({ page, baseURL }) => {
  const server = await page.goto('/favicon.svg')
  expect(server?.ok()).toBe(true)
  await page.goto('about:blank')
  await page.setContent(`<iframe src="${baseURL}/"></iframe>`, { waitUntil: 'load' })
  const framed = page.frames().at(1)
  expect(framed?.url()).toMatch(/^chrome-error:/)
})
