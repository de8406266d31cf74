import type { Heading, Worksheet } from '#workbook/define.ts'

/** One folder of src/worksheets, with what its index.ts gives to others. */
export interface Room {
  readonly folder: string
  readonly worksheets: readonly Worksheet[]
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('/src/worksheets/*/index.ts', { eager: true })

/** Every room, found by its folder: a new one is tested without being listed anywhere. */
export const rooms: readonly Room[] = Object.entries(modules).map(([path, module]) => ({
  folder: path.split('/').at(-2) ?? '',
  worksheets: Object.values(module).filter(isWorksheet)
}))

/** The example values of a worksheet, by their names. */
export async function examplesOf<Value extends Heading>(
  worksheet: Worksheet<Value>
): Promise<readonly [string, Value][]> {
  return Object.entries(await worksheet.examples())
}

function isWorksheet(part: unknown): part is Worksheet {
  return typeof part === 'object' && part !== null && 'schema' in part && 'about' in part && 'examples' in part
}
