import type { Field } from '#workbook/fields.ts'
import type { Block, Report } from '#workbook/report.ts'

/** Runs of letters and digits: what an export must hold of a text, however it escapes or breaks its lines. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Every text that a value holds, in the order of its schema. */
export function textsOf({ shape }: Field, value: unknown): readonly string[] {
  if (shape.kind === 'text') return typeof value === 'string' && value !== '' ? [value] : []
  if (shape.kind === 'list') return Array.isArray(value) ? value.flatMap((item) => textsOf(shape.item, item)) : []
  if (shape.kind !== 'record' || typeof value !== 'object' || value === null) return []
  const entries = new Map(Object.entries(value))
  return Object.entries(shape.entries).flatMap(([key, field]) => textsOf(field, entries.get(key)))
}

/** Every text that a report holds. */
export function textsOfReport({ title, about, blocks }: Report): readonly string[] {
  return [title, ...about.flat(), ...blocks.flatMap(textsOfBlock)].filter((text) => text !== '')
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return [...block.columns, ...block.rows.flat()]
  }
}
