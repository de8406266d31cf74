import css from './nudge.css?inline'
import { useState } from 'preact/hooks'
import { BACKUP_KEY, LATER, lastBackup, lastBackupIn } from '#workbook/backup-due.ts'
import { envelop } from '#workbook/restore.ts'
import { adopt } from './adopt.ts'
import { browser } from './browser.ts'
import { kept } from './kept.ts'
import { nudgeText as text } from './nudge-text.ts'

adopt(css)

/** One line that says that a backup is due, and leads to where it is made. 'Later' is heeded for a day. */
export function Nudge() {
  const [isPutOff, putOff] = useState(false)
  if (isPutOff) return null
  const remindLater = (button: HTMLElement) => {
    const title = button.closest('form')?.querySelector<HTMLElement>('.sheet_title')
    try {
      const next = { ...lastBackupIn(kept.getItem(BACKUP_KEY)), later: browser.now() + LATER }
      kept.setItem(BACKUP_KEY, JSON.stringify(envelop(lastBackup, next)))
    } catch {
      // Then it is said again on the next page.
    }
    putOff(true)
    title?.focus({ preventScroll: true })
  }
  return (
    <p class="warn nudge">
      <span>{text.due}</span> <a href="../../coalition/#backup">{text.save}</a>{' '}
      <button type="button" onClick={({ currentTarget }) => remindLater(currentTarget)}>
        {text.later}
      </button>
    </p>
  )
}
