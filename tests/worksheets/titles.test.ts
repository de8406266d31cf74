import { describe, expect, it } from 'vitest'
import { chapterTitles } from './chapters.ts'
import { rooms } from './rooms.ts'

/** What the rooms, and the words that they share, say of others, in every module that holds words. */
const words = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/src/worksheets/*/*text.ts', '/src/worksheets/*/rules.ts', '/src/workbook/*text.ts'],
  { eager: true }
)
const titles = new Map(rooms.flatMap(({ worksheets }) => worksheets.map(({ id, about }) => [id, about.title] as const)))

/** Each object in `value`, at any depth, that has a title. */
function titled(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  const record = Object.fromEntries(Object.entries(value))
  return [...('title' in record ? [record] : []), ...Object.values(record).flatMap(titled)]
}

const mentions = Object.entries(words).flatMap(([file, module]) =>
  titled({ ...module }).map((mention) => ({ file, mention }))
)

describe('what a room calls', () => {
  it('other worksheets is their title', () => {
    const named = mentions.filter(({ mention }) => typeof mention['id'] === 'string')
    expect(named.length).toBeGreaterThan(5)
    const wrong = named.filter(({ mention }) => titles.get(String(mention['id'])) !== mention['title'])
    expect(wrong).toEqual([])
  })

  it('chapters of the guide is their title', () => {
    const named = mentions.flatMap(({ file, mention }) => {
      const [, chapter] = /^\.\.\/\.\.\/guide\/([^/]+)\//.exec(String(mention['path'])) ?? []
      return chapter === undefined ? [] : [{ file, chapter, title: mention['title'] }]
    })
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ chapter, title }) => chapterTitles.get(chapter) !== title)).toEqual([])
  })
})
