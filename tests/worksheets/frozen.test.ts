import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionOf } from '#workbook/define.ts'
import { decodeLink } from '#workbook/link.ts'
import { restore } from '#workbook/restore.ts'
import { byPosition } from '../workbook/arbitrary.ts'
import { rooms } from './rooms.ts'

const released = rooms
  .flatMap((room) => room.worksheets)
  .flatMap((worksheet) =>
    Array.from({ length: versionOf(worksheet) }, (_, index) => ({ worksheet, id: worksheet.id, version: index + 1 }))
  )

/** These files are never changed: they stand for what lies in people's browsers and mail. `node scripts/freeze.ts` adds new ones. */
const frozen = (id: string, name: string) => readFileSync(join(import.meta.dirname, 'fixtures', id, name), 'utf8')

describe.each(released)('$id, version $version', ({ worksheet, id, version }) => {
  const saved = () => {
    const restored = restore(worksheet, JSON.parse(frozen(id, `v${version}.json`)))
    if (restored.status !== 'ok') throw new Error(`v${version}.json: ${restored.status}`)
    return restored.value
  }

  it('is still read from what was saved', () => {
    expect(saved().coalition).not.toBe('')
  })

  it('is still read from a link', async () => {
    const decoded = await decodeLink(worksheet, frozen(id, `link-v${version}.txt`).trim())
    if (decoded.status !== 'ok') throw new Error(`link-v${version}.txt: ${decoded.status}`)
    expect(byPosition(worksheet.schema, decoded.value)).toEqual(byPosition(worksheet.schema, saved()))
  })
})
