import { describe, expect, it } from 'vitest'
import { type Source, linesWithAny, sourcesIn } from './sources.ts'

const MOST_LINES = 250

const src = sourcesIn('src', '.ts', '.tsx', '.astro', '.mdx')
const templates = src.filter(({ path }) => /\.(tsx|astro|mdx)$/.test(path))
const everything = ['src', 'tests', 'scripts', 'integrations'].flatMap((folder) =>
  sourcesIn(folder, '.ts', '.tsx', '.astro', '.css')
)

/** What the policy of every page refuses, or what would hide a fault: DESIGN section 7. */
const bans: readonly (readonly [what: string, where: readonly Source[], pattern: RegExp])[] = [
  ['innerHTML and its kind', src, /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|set:html|srcdoc/],
  ['dangerouslySetInnerHTML', src, /dangerously/],
  ['eval', src, /\beval\(|new Function\b|setTimeout\(\s*['"`]/],
  ['client:only, whose start needs innerHTML', templates, /client:only/],
  ['ClientRouter, whose parser the policy refuses', src, /ClientRouter/],
  ['style attributes', templates, /\sstyle=/],
  ['style directives', templates, /define:vars/],
  ['handlers as attributes', src.filter(({ path }) => path.endsWith('.astro')), /\son[a-z]+=/],
  ['unload, which keeps pages out of the back-forward cache', src, /['"]unload['"]|onunload/],
  ['silenced checks', everything, /@ts-(ignore|expect-error|nocheck)|(eslint|biome)-(disable|ignore)/],
  ['tests that do not run', everything, /\b(it|test|describe)\.(skip|only|todo|fixme)\b/]
]

describe('no source has', () => {
  it.each(bans)('%s', (_, where, pattern) => {
    const found = where.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
    )
    expect(found).toEqual([])
  })

  it('any', () => {
    const code = everything.filter(({ path }) => !path.endsWith('.css'))
    const found = code.flatMap((source) => linesWithAny(source).map((line) => `${source.path}: ${line}`))
    expect(found).toEqual([])
    expect(linesWithAny({ path: 'planted.ts', text: 'let a = 1 as any\nlet any: unknown' })).toEqual([
      'let a = 1 as any'
    ])
  })

  it(`more than ${MOST_LINES} lines`, () => {
    const long = everything.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([])
  })
})
