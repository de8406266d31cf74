const chapters = import.meta.glob<string>('/src/content/guide/*.mdx', { eager: true, query: '?raw', import: 'default' })

/** What the chapters say, by their ids. */
export const chapterTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(chapters).map(([path, text]) => [path.split('/').at(-1)?.replace('.mdx', '') ?? '', text])
)

/** The titles of the chapters, by their ids. */
export const chapterTitles: ReadonlyMap<string, string> = new Map(
  [...chapterTexts].map(([id, text]) => [id, /^title: (.*)$/m.exec(text)?.[1] ?? ''])
)
