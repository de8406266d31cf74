/**
 * How long are our links? For every sheet of the corpus: the characters of our code (format letter, check, payload, end; not
 * the `<id>/` before it) against lz-string and against JSON, deflated, in base64url, of the same sheet. Prints a table; fails
 * if a median is over its limit or a sheet does not come back whole. The corpus lies in CORPUS or ../shared/corpus/sheets.
 *
 *   npm run bench
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import lzString from 'lz-string'
import { blankOf } from '#workbook/blank.ts'
import { toBase64url } from '#workbook/base64url.ts'
import { deflate } from '#workbook/deflate.ts'
import { decodeLink, encodeLink } from '#workbook/link.ts'
import { corpusSchemas } from './corpus-schemas.ts'

const MOST_OF_LZ_STRING = 0.6
const MOST_OF_DEFLATE = 0.8

interface Row {
  readonly file: string
  readonly ours: number
  readonly lz: number
  readonly deflated: number
  readonly ofLz: number
  readonly ofDeflated: number
}

const folder = process.env['CORPUS'] ?? join(import.meta.dirname, '../../shared/corpus/sheets')
if (!existsSync(folder)) {
  console.log(`No corpus at ${folder}: nothing measured. Set CORPUS to the folder of sheets.`)
  process.exit(0)
}

const rows: Row[] = []
for (const file of readdirSync(folder).sort()) {
  const sheet: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const json = JSON.stringify(sheet)
  const ours = await lengthOfOurs(file, sheet)
  const lz = lzString.compressToEncodedURIComponent(json).length
  const deflated = toBase64url(await deflate(json)).length
  rows.push({ file, ours, lz, deflated, ofLz: ours / lz, ofDeflated: ours / deflated })
}

const ofLz = median(rows.map((row) => row.ofLz))
const ofDeflated = median(rows.map((row) => row.ofDeflated))
const cells = (name: string, ...values: readonly (number | string)[]) =>
  console.log(name.padEnd(32) + values.map((value) => String(value).padStart(11)).join(''))
cells('sheet', 'ours', 'lz-string', 'deflate', '÷ lz-string', '÷ deflate')
for (const row of rows) {
  cells(row.file, row.ours, row.lz, row.deflated, row.ofLz.toFixed(3), row.ofDeflated.toFixed(3))
}
cells('total', total('ours'), total('lz'), total('deflated'))
cells('median', '', '', '', ofLz.toFixed(3), ofDeflated.toFixed(3))
cells('limit', '', '', '', MOST_OF_LZ_STRING.toFixed(3), MOST_OF_DEFLATE.toFixed(3))

const held = ofLz <= MOST_OF_LZ_STRING && ofDeflated <= MOST_OF_DEFLATE
console.log(held ? 'Both medians are within their limits.' : 'FAILED: a median is over its limit.')
process.exitCode = held ? 0 : 1

/** The characters of our code for a corpus sheet, once it is certain that the same content comes back. */
async function lengthOfOurs(file: string, { kind, ...content }: Readonly<Record<string, unknown>>): Promise<number> {
  const id = String(kind)
  const schema = corpusSchemas[id]
  assert(schema, `${file}: no schema for the kind ${id}`)
  const value = Object.assign({}, blankOf(schema), content)
  const added = Object.keys(value).filter((key) => !(key in content) && key !== 'lang')
  assert.deepEqual(added, [], `${file}: fields of the schema that the sheet does not have`)
  const format = { id, schema, migrations: [] }
  const link = await encodeLink<unknown>(format, value)
  const decoded = await decodeLink<unknown>(format, link)
  assert(decoded.status === 'ok', `${file}: ${decoded.status}`)
  assert.deepEqual(decoded.value, value, `${file}: comes back changed`)
  return link.length - `${id}/`.length
}

function total(column: 'ours' | 'lz' | 'deflated'): number {
  return rows.reduce((sum, row) => sum + row[column], 0)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN
  return (lower + upper) / 2
}
