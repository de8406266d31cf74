import { describe, expect, it } from 'vitest'
import { type Source, globalsIn, importsOf, sourcesIn, targetOf } from './sources.ts'

/** Imports run from a higher place to a lower one or stay at their own. */
const order = ['workbook', 'ui', 'worksheets', 'components', 'pages']
const PAGE_GLOBALS = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
  'navigator',
  'fetch'
]

const sources = sourcesIn('src', '.ts', '.tsx', '.astro', '.mdx')

/** The chapters stand beside the pages; data and styles stand below everything. */
function placeOf(path: string): number {
  if (/\.(css|json|woff2|svg)$/.test(path)) return -1
  const folder = path.split('/')[1] ?? ''
  return folder.startsWith('content') ? order.indexOf('pages') : order.indexOf(folder)
}

const roomOf = (path: string) => /^src\/worksheets\/([^/]+)\//.exec(path)?.[1]

const isPure = ({ path }: Source) =>
  path.startsWith('src/workbook/') || (roomOf(path) !== undefined && path.endsWith('.ts'))

/** Each import of `from` that `isWrong`, as 'file imports specifier'. */
function wrongImports(
  from: readonly Source[],
  isWrong: (source: Source, specifier: string, target?: string) => boolean
) {
  return from.flatMap((source) =>
    importsOf(source)
      .filter((specifier) => isWrong(source, specifier, targetOf(source, specifier)))
      .map((specifier) => `${source.path} imports ${specifier}`)
  )
}

describe('imports', () => {
  it('are found at all', () => {
    const chapter = sources.find(({ path }) => path === 'src/content/guide/health-check.mdx')
    const frame = sources.find(({ path }) => path === 'src/ui/frame.tsx')
    expect(chapter && importsOf(chapter)).toContain('#worksheets/health-checklist/view.tsx')
    expect(frame && importsOf(frame)).toEqual(expect.arrayContaining(['preact', '#workbook/define.ts', './share.tsx']))
  })

  it('run one way: pages and content, components, worksheets, ui, workbook', () => {
    expect(
      wrongImports(sources, ({ path }, _, target) => target !== undefined && placeOf(target) > placeOf(path))
    ).toEqual([])
  })

  it('never lead from one room to another', () => {
    const rooms = sources.filter(({ path }) => roomOf(path) !== undefined)
    expect(
      wrongImports(rooms, ({ path }, _, target) => {
        const room = target === undefined ? undefined : roomOf(target)
        return room !== undefined && room !== roomOf(path)
      })
    ).toEqual([])
  })

  it('bring neither Preact nor Astro nor a view into the workbook or the pure part of a room', () => {
    const isOfThePage = (specifier: string, target = '') =>
      /^@?(preact|astro|astrojs)\b|^@nanostores\/preact/.test(specifier) ||
      target.startsWith('src/ui/') ||
      target.endsWith('.tsx')
    expect(wrongImports(sources.filter(isPure), (_, specifier, target) => isOfThePage(specifier, target))).toEqual([])
  })

  it('use an alias or stay in their folder', () => {
    expect(wrongImports(sources, (_, specifier) => specifier.startsWith('../'))).toEqual([])
  })
})

describe('the workbook and the pure part of a room', () => {
  it('touch no global of the page', () => {
    const touching = sources.filter(isPure).flatMap((source) => {
      const globals = globalsIn(source, PAGE_GLOBALS)
      return globals.length > 0 ? [`${source.path}: ${globals.join(', ')}`] : []
    })
    expect(touching).toEqual([])
  })

  it('would be caught at it', () => {
    const text =
      'const document = 1; const a = { location: 2 }; export const b = (x = window.name) => a.location + x + document'
    expect(globalsIn({ path: 'planted.ts', text }, PAGE_GLOBALS)).toEqual(['window'])
  })
})
