import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromBackup, toBackup } from '#workbook/backup.ts'
import { sealBackup, unsealBackup } from '#workbook/sealed-backup.ts'

const PASSPHRASE = 'Teapot river LANTERN Dana'
const FEW = 1000

const entries = new Map(
  Array.from({ length: 600 }, (_, index) => [
    `holding-together/sheet/agenda/${index}`,
    `{"v":1,"value":{"word":"${'x'.repeat(300)}"}}`
  ])
)
const file = toBackup(entries, 0)

const sealedIn = (text: string): string => {
  const read = fromBackup(text)
  return read.status === 'sealed' ? read.sealed : ''
}

describe('a sealed backup', () => {
  it('of any size opens with its passphrase, however it is typed, and with no other', async () => {
    const sealed = sealedIn(await sealBackup(file, PASSPHRASE, FEW))
    expect(await unsealBackup(sealed, ' teapot  RIVER lantern dana', FEW)).toMatchObject({
      status: 'ok',
      entries,
      altered: false
    })
    expect(await unsealBackup(sealed, 'teapot river lantern', FEW)).toEqual({ status: 'wrong-passphrase' })
  })

  it('says nothing of what is in it', async () => {
    expect(await sealBackup(file, PASSPHRASE, FEW)).not.toMatch(/"word"|sheet\//)
  })

  it.each(['', '****', 'AAAA', 'AAAA'.repeat(99)])('stays closed where it is damaged: %j', async (sealed) => {
    expect(await unsealBackup(sealed, PASSPHRASE, FEW)).toEqual({ status: 'wrong-passphrase' })
  })

  it('of every released version opens for ever', async () => {
    const frozen = readFileSync(new URL('fixtures/backup-sealed-v1.json', import.meta.url), 'utf8')
    const plain = fromBackup(readFileSync(new URL('fixtures/backup-v1.json', import.meta.url), 'utf8'))
    expect(await unsealBackup(sealedIn(frozen), PASSPHRASE)).toEqual(plain)
  })
})
