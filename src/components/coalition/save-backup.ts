import { BACKUP_KEY, backedUp, lastBackup } from '#workbook/backup-due.ts'
import { toBackup } from '#workbook/backup.ts'
import { fileName } from '#workbook/file-name.ts'
import { entriesIn } from '#workbook/precious.ts'
import { envelop } from '#workbook/restore.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'
import { save } from '#ui/save-file.ts'

/**
 * Hands all that is kept to the reader as a file, and notes that it was. False, and no file, where nothing is kept. A passphrase
 * (workbook/seal.ts) would go around what `toBackup` gives.
 */
export function saveBackup(): boolean {
  const entries = entriesIn(kept)
  if (entries.size === 0) return false
  const now = browser.now()
  save(fileName('holding together backup', '', browser.today(), 'json'), toBackup(entries, now), 'application/json')
  try {
    kept.setItem(BACKUP_KEY, JSON.stringify(envelop(lastBackup, backedUp(entries, now))))
  } catch {
    // The file is what counts. Without the note the page reminds of a backup too soon.
  }
  return true
}
