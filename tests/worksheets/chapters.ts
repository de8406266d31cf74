const chapters = import.meta.glob<string>('/src/content/guide/*.mdx', { eager: true, query: '?raw', import: 'default' })

/** The titles of the chapters, by their ids. */
export const chapterTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(chapters).map(([path, text]) => [
    path.split('/').at(-1)?.replace('.mdx', '') ?? '',
    /^title: (.*)$/m.exec(text)?.[1] ?? ''
  ])
)
