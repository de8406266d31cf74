import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources.ts'
import { colourLiteralsIn, cssOf, declarationsOf, isPhysical, outermostOf } from './style-sheet.ts'

const sheets = sourcesIn('src', '.css', '.astro').filter((source) => cssOf(source) !== '')
const templates = sourcesIn('src', '.astro', '.tsx')
const TOKENS = 'src/styles/tokens.css'

/** Which layers the style sheets of a folder may speak in. */
const layersOf: Readonly<Record<string, readonly string[]>> = {
  styles: ['reset', 'tokens', 'base', 'print'],
  components: ['components', 'print'],
  pages: ['components', 'print'],
  ui: ['ui', 'print'],
  worksheets: ['worksheets', 'print']
}

const everyDeclaration = (from: readonly Source[]) =>
  from.flatMap((source) => declarationsOf(cssOf(source)).map((declaration) => ({ ...declaration, path: source.path })))

const inWords = ({ path, property, value }: { path: string; property: string; value: string }) =>
  `${path}: ${property}: ${value}`

describe('style sheets', () => {
  it('are read at all', () => {
    expect(everyDeclaration(sheets.filter(({ path }) => path === TOKENS))).toContainEqual(
      expect.objectContaining({ property: 'color-scheme', value: 'light dark' })
    )
    expect(sheets.length).toBeGreaterThan(10)
  })

  it('name colours in tokens.css alone', () => {
    const literal = everyDeclaration(sheets).filter(
      ({ path, value }) => path !== TOKENS && colourLiteralsIn(value).length > 0
    )
    expect(literal.map(inWords)).toEqual([])
  })

  it('leave the difference between day and night to the colours there', () => {
    const asked = everyDeclaration(sheets).filter(
      // A poster, like all that is printed, is light by day and by night.
      ({ path, property, value }) => property === 'color-scheme' && path !== TOKENS && value !== 'light'
    )
    expect(asked.map(inWords)).toEqual([])
    const asking = sourcesIn('src', '.css', '.astro', '.ts', '.tsx').filter(({ text }) =>
      text.includes('prefers-color-scheme')
    )
    expect(asking.map(({ path }) => path)).toEqual([])
  })

  it('use logical properties only', () => {
    expect(everyDeclaration(sheets).filter(isPhysical).map(inWords)).toEqual([])
  })

  it('stand in a layer of their place', () => {
    const misplaced = sheets.flatMap((source) => {
      const allowed = layersOf[source.path.split('/')[1] ?? ''] ?? []
      const isAllowed = (outermost: string) =>
        allowed.includes(outermost.replace(/^@layer /, '')) || (source.path === TOKENS && outermost === '@font-face')
      return outermostOf(cssOf(source))
        .filter((outermost) => !isAllowed(outermost))
        .map((outermost) => `${source.path}: ${outermost}`)
    })
    expect(misplaced).toEqual([])
  })
})

describe('drawings', () => {
  it('take their colours from tokens', () => {
    const attribute =
      /\b(?:fill|stroke|color|stop-color|flood-color|bgcolor)=(?:"([^"]*)"|'([^']*)'|\{\s*['"`]([^'"`]*)['"`]\s*\})/g
    const literal = templates.flatMap(({ path, text }) =>
      [...text.matchAll(attribute)]
        .filter(([, ...values]) => colourLiteralsIn(values.find((value) => value !== undefined) ?? '').length > 0)
        .map(([whole]) => `${path}: ${whole}`)
    )
    expect(literal).toEqual([])
  })
})

describe('what the tests look for', () => {
  it.each(['#fff', 'white', 'rgb(0 0 0 / 10%)', '1px solid oklch(50% 0 0)', 'color-mix(in oklab, red, var(--ink))'])(
    'is a colour: %s',
    (value) => expect(colourLiteralsIn(value)).not.toEqual([])
  )

  it.each([
    'var(--red)',
    'transparent',
    'currentColor',
    'color-mix(in oklab, var(--ink) 55%, transparent)',
    '[wide-start] 1fr'
  ])('is no colour: %s', (value) => expect(colourLiteralsIn(value)).toEqual([]))

  it.each(['margin-left: 1em', 'padding: 0 1px 0 2px', 'width: 1em', 'text-align: right', 'inset: 0 auto auto 0.5rem'])(
    'is physical: %s',
    (text) => expect(declarationsOf(`a { ${text} }`).map(isPhysical)).toEqual([true])
  )

  it.each([
    'margin: 0 0 1em',
    'padding: 0.4rem calc(1px + 2px) 0 calc(1px + 2px)',
    'inline-size: 1em',
    'text-align: start'
  ])('is logical: %s', (text) => expect(declarationsOf(`a { ${text} }`).map(isPhysical)).toEqual([false]))
})
