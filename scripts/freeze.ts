/**
 * Freezes the first example of a worksheet as a saved sheet and as a link of the current version, for tests/worksheets/frozen.test.ts.
 * Never overwrites: a frozen file stays as it is for ever.
 *
 *   node scripts/freeze.ts health-checklist
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Worksheet, versionOf } from '#workbook/define.ts'
import { encodeLink } from '#workbook/link.ts'
import { envelop } from '#workbook/restore.ts'

const id = process.argv[2]
if (!id) throw new Error('Which worksheet? node scripts/freeze.ts <id>')
const room: Readonly<Record<string, Worksheet>> = await import(`../src/worksheets/${id}/index.ts`)
const worksheet = Object.values(room).find((part) => part.id === id)
if (!worksheet) throw new Error(`src/worksheets/${id}/index.ts gives no worksheet with the id ${id}.`)
const [example] = Object.values(await worksheet.examples())
if (!example) throw new Error(`${id} has no example.`)

const folder = join(import.meta.dirname, '../tests/worksheets/fixtures', id)
const version = versionOf(worksheet)
const files = [
  [`v${version}.json`, `${JSON.stringify(envelop(worksheet, example), null, 2)}\n`],
  [`link-v${version}.txt`, `${await encodeLink(worksheet, example)}\n`]
] as const

mkdirSync(folder, { recursive: true })
for (const [name, content] of files) {
  const path = join(folder, name)
  if (existsSync(path)) console.log(`${path} is frozen already: left as it is.`)
  else {
    writeFileSync(path, content)
    console.log(`${path} written.`)
  }
}
