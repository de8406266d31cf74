import { readdirSync } from 'node:fs'
import type { Worksheet } from '#workbook/define.ts'

/** The ids of all rooms. */
export const roomIds: readonly string[] = readdirSync('src/worksheets')

/** A room's worksheet and its examples, by its id. */
export async function roomOf(id: string) {
  const room: Readonly<Record<string, Worksheet>> = await import(`#worksheets/${id}/index.ts`)
  const worksheet = Object.values(room).find((part) => part.id === id)
  if (!worksheet) throw new Error(`src/worksheets/${id}/index.ts gives no worksheet of that id.`)
  return { worksheet, examples: await worksheet.examples() }
}
