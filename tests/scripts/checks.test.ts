import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checked-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** What a script of this project says about the folder, and whether it was content. */
function check(script: string, ...more: readonly string[]): { readonly ok: boolean; readonly faults: string } {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, folder, ...more], { encoding: 'utf8' })
  return { ok: status === 0, faults: stderr }
}

describe('the link check', () => {
  const sound = {
    'index.html':
      '<a href="/guide/#end">Guide</a> <a href="https://elsewhere.example/">Elsewhere</a> <a href="#top">Up</a><i id="top"></i>',
    'guide/index.html':
      '<h1 id="end">Guide</h1><a href="../">Home</a><astro-island component-url="/_astro/view.js"></astro-island>',
    '_astro/view.js': 'const there = "../../guide/#end"'
  }

  it('is content with a sound site', () => {
    write(sound)
    expect(check('check-links.ts')).toEqual({ ok: true, faults: '' })
  })

  it.each([
    ['a page that is missing', { 'index.html': '<a href="/missing/">Missing</a>' }, '/missing/ is not in the site'],
    ['a place that is missing', { 'index.html': '<a href="/guide/#start">Start</a>' }, 'no such place'],
    ['a missing slash', { 'index.html': '<a href="/guide">Guide</a>' }, '/guide is not in the site'],
    ['a picture in a style', { 'index.html': '<style>a{background:url(/a.svg)}</style>' }, '/a.svg is not in the site'],
    ['a link in a script', { '_astro/view.js': 'const there = "../../missing/"' }, '../../missing/ is not in the site']
  ])('finds %s', (_, files, fault) => {
    write({ ...sound, ...files })
    const { ok, faults } = check('check-links.ts')
    expect([ok, faults]).toEqual([false, expect.stringContaining(fault)])
  })

  it('finds a link that leaves the base path', () => {
    write({ 'index.html': '<a href="/some/path/guide/">In</a> <a href="/guide/">Out</a>', 'guide/index.html': '' })
    const { ok, faults } = check('check-links.ts', '/some/path')
    expect([ok, faults]).toEqual([false, 'index.html: /guide/ leads outside /some/path/\n'])
  })

  it('does not take an empty folder for a sound site', () => expect(check('check-links.ts').ok).toBe(false))
})

describe('the check of words', () => {
  it.each(['see<a href="/">here</a>', '<b>Press</b>it', 'Press,<em>then</em> wait'])('finds %s', (html) => {
    write({ 'index.html': `<p>${html}</p>` })
    expect(check('check-words.ts').ok).toBe(false)
  })

  it.each([
    'see <a href="/">here</a>.',
    '(<b>Press</b>) it',
    '‘<em>then</em>’',
    '<a href="/">One</a><a href="/">Two</a>'
  ])('lets pass %s', (html) => {
    write({ 'index.html': `<p>${html}</p>` })
    expect(check('check-words.ts').ok).toBe(true)
  })
})
