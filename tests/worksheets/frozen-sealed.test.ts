import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decodeLink } from '#workbook/link.ts'
import { rooms } from './rooms.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const worksheets = rooms.flatMap((room) => room.worksheets)

/** Sealed links of rooms as they were shared once; never changed. All have one passphrase. */
const frozen = worksheets.flatMap((worksheet) =>
  readdirSync(join(FIXTURES, worksheet.id))
    .filter((name) => name.startsWith('link-p-'))
    .map((name) => ({ worksheet, id: worksheet.id, name }))
)

it('sealed links of rooms are found', () => expect(frozen.length).toBeGreaterThan(2))

it.each(frozen)('$id/$name is opened for ever', async ({ worksheet, id, name }) => {
  const code = readFileSync(join(FIXTURES, id, name), 'utf8').trim()
  const plain = readFileSync(join(FIXTURES, id, name.replace('-p-', '-')), 'utf8').trim()
  const sealed = await decodeLink(worksheet, `#${code}`)
  if (sealed.status !== 'sealed') throw new Error(sealed.status)
  const same = await decodeLink(worksheet, plain)
  expect(await sealed.open('Copper lantern, quiet orchard')).toEqual({ status: 'wrong-passphrase' })
  expect(await sealed.open('Copper lantern quiet orchard')).toMatchObject({ ...same, code })
})
