import { getCollection } from 'astro:content'
import type { Worksheet } from '#workbook/define.ts'

/** Every room, found by its folder: there is no list to edit. */
const modules = import.meta.glob<Record<string, Worksheet>>('/src/worksheets/*/index.ts', { eager: true })

/** All worksheets that have a page, in the order of their pages. */
export async function rooms(): Promise<readonly Worksheet[]> {
  const pages = (await getCollection('worksheets')).sort((a, b) => a.data.order - b.data.order)
  const found = Object.values(modules).flatMap((module) => Object.values(module).filter((part) => 'about' in part))
  return pages.flatMap((page) => found.filter(({ id }) => id === page.id))
}
