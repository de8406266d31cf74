import { describe, expect, it } from 'vitest'
import { chunks, entryName } from '../../integrations/chunks.ts'

const view = (room: string) => `/site/src/worksheets/${room}/view.tsx`

/** What imports what: three rooms, a kit of which they use parts, and a dialog that loads on a click. */
const importers: Readonly<Record<string, readonly string[]>> = {
  [view('a')]: [],
  [view('b')]: [],
  [view('c')]: [],
  'a/text.ts': [view('a'), 'a/dialog.tsx'],
  'a/dialog.tsx': [],
  'ui/frame.tsx': [view('a'), view('b'), view('c')],
  'preact.js': ['ui/frame.tsx', 'ui/items.tsx', 'circle.ts'],
  'circle.ts': ['preact.js'],
  'ui/items.tsx': [view('a'), view('b')],
  'ui/timer.tsx': [view('b'), view('c')],
  'share.ts': ['layout.astro'],
  'layout.astro': []
}

const [group] = chunks(3)
const fileOf = (id: string) =>
  group?.name(id, { getModuleInfo: (one) => (importers[one] ? { importers: importers[one] } : null) })

describe('a module that wakes worksheets is', () => {
  it('in the shared file if every room loads it', () => {
    expect(['ui/frame.tsx', 'preact.js', 'circle.ts'].map(fileOf)).toEqual(['worksheet', 'worksheet', 'worksheet'])
  })

  it('in the file of the room that alone loads it', () => {
    expect([view('a'), 'a/text.ts'].map(fileOf)).toEqual(['a', 'a'])
  })

  it('left to the bundler if some rooms load it: each has its own copy', () => {
    expect(['ui/items.tsx', 'ui/timer.tsx'].map(fileOf)).toEqual([null, null])
  })

  it('left to the bundler if no room loads it at once', () => {
    expect(['share.ts', 'a/dialog.tsx'].map(fileOf)).toEqual([null, null])
  })
})

it('files are called after the room', () => {
  expect(entryName({ name: 'view', facadeModuleId: view('a') })).toBe('_astro/a.[hash].js')
  expect(entryName({ name: 'share', facadeModuleId: '/site/src/share.ts' })).toBe('_astro/share.[hash].js')
})
