import { BACKUP_KEY, lastBackupIn, unsavedIn } from '#workbook/backup-due.ts'
import { entriesIn } from '#workbook/precious.ts'
import { browser } from './browser.ts'
import { kept } from './kept.ts'

/** Whether it is time for a backup of what this browser keeps. Not where it cannot be read. */
export function isBackupDue(): boolean {
  try {
    return unsavedIn(entriesIn(kept), lastBackupIn(kept.getItem(BACKUP_KEY)), browser.now())?.isDue === true
  } catch {
    return false
  }
}
