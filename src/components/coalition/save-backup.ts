import { BACKUP_KEY, backedUp, lastBackup } from '#workbook/backup-due.ts'
import { toBackup } from '#workbook/backup.ts'
import { fileName } from '#workbook/file-name.ts'
import { envelop } from '#workbook/restore.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'
import { save } from '#ui/save-file.ts'
import { allEntries } from './entries.ts'

export type Outcome = 'saved' | 'nothing' | 'tooShort' | 'notSealed'

/**
 * Hands all that is kept to the reader as a file, sealed if there is a passphrase, and notes that it was. No file where nothing is
 * kept or it cannot be sealed. Rejects where a part cannot be loaded.
 */
export async function saveBackup(passphrase: string): Promise<Outcome> {
  const entries = await allEntries()
  if (entries.size === 0) return 'nothing'
  const now = browser.now()
  const file = passphrase === '' ? toBackup(entries, now) : await sealed(toBackup(entries, now), passphrase)
  if (file === 'tooShort' || file === 'notSealed') return file
  const name = fileName('holding together backup', '', browser.today(), 'json')
  save(passphrase === '' ? name : name.replace('.json', '-sealed.json'), file, 'application/json')
  try {
    kept.setItem(BACKUP_KEY, JSON.stringify(envelop(lastBackup, backedUp(entries, now))))
  } catch {
    // The file is what counts. Without the note the page reminds of a backup too soon.
  }
  return 'saved'
}

async function sealed(file: string, passphrase: string): Promise<string> {
  const [{ canSeal }, { isTooShort }, { sealBackup }] = await Promise.all([
    import('#workbook/seal.ts'),
    import('#workbook/passphrase.ts'),
    import('#workbook/sealed-backup.ts')
  ])
  if (isTooShort(passphrase)) return 'tooShort'
  return canSeal() ? sealBackup(file, passphrase) : 'notSealed'
}
