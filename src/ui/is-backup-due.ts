import { BACKUP_KEY, lastBackupIn, unsavedIn } from '#workbook/backup-due.ts'
import { entriesIn } from '#workbook/precious.ts'
import { browser } from './browser.ts'
import { kept } from './kept.ts'

let isSaid = false

/** Whether it is time to say that a backup is due: once on a page, whoever asks first. Not where what is kept cannot be read. */
export function isBackupDue(): boolean {
  if (isSaid) return false
  try {
    isSaid = unsavedIn(entriesIn(kept), lastBackupIn(kept.getItem(BACKUP_KEY)), browser.now())?.isDue === true
  } catch {
    // Then other words are on the page.
  }
  return isSaid
}
