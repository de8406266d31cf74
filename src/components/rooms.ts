import { getCollection } from 'astro:content'
import type { Worksheet } from '#workbook/define.ts'

/** Every room, found by its folder: there is no list to edit. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('/src/worksheets/*/index.ts', { eager: true })

/** All worksheets that have a page, in the order of their pages. */
export async function rooms(): Promise<readonly Worksheet[]> {
  const pages = (await getCollection('worksheets')).sort((a, b) => a.data.order - b.data.order)
  const found = Object.values(modules).flatMap((module) => Object.values(module).filter(isWorksheet))
  return pages.flatMap((page) => found.filter(({ id }) => id === page.id))
}

/** A room may give more than its worksheet: a limit, a new item. */
const isWorksheet = (part: unknown): part is Worksheet =>
  typeof part === 'object' && part !== null && 'about' in part && 'schema' in part
