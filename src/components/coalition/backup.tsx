import { useEffect, useState } from 'preact/hooks'
import { BACKUP_KEY, lastBackupIn, unsavedIn } from '#workbook/backup-due.ts'
import { type Backup, fromBackup } from '#workbook/backup.ts'
import { entriesIn } from '#workbook/precious.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'
import { later } from '#ui/later.tsx'
import { momentOf } from '#ui/text.ts'
import { text } from './backup-text.ts'
import type { PartProps } from './island.tsx'
import { saveBackup } from './save-backup.ts'

const Restore = later(() => import('./restore.tsx'))
const Erase = later(() => import('./erase.tsx'))

/** Where the last backup stands, a new one, and one to be restored. */
export default function BackupPart({ say, renew }: PartProps) {
  const [standing, setStanding] = useState('')
  const [backup, setBackup] = useState<Backup & { status: 'ok' }>()
  const [isErasing, setErasing] = useState(false)
  const look = () => setStanding(standingOf())
  useEffect(look, [])

  const saveNow = () => {
    say(saveBackup() ? text.saved : text.nothing)
    look()
  }
  const open = async (file: File | undefined) => {
    setBackup(undefined)
    if (!file) return
    const opened = fromBackup(await file.text())
    if (opened.status === 'ok') setBackup(opened)
    else say(text.opened[opened.status])
  }

  return (
    <>
      <section class="coalition_part" aria-labelledby="backup">
        <h2 id="backup" tabIndex={-1}>
          {text.title}
        </h2>
        <p>{standing}</p>
        <p>{text.about}</p>
        <button type="button" class="main" onClick={saveNow}>
          {text.save}
        </button>
        <label class="coalition_file">
          {text.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              void open(file)
              // So that the same file can be chosen again.
              currentTarget.value = ''
            }}
          />
        </label>
        {backup && (
          <Restore
            key={backup}
            backup={backup}
            say={say}
            close={(restored) => {
              setBackup(undefined)
              if (restored) renew()
              focus('backup')
            }}
          />
        )}
      </section>
      <section class="coalition_part" aria-labelledby="erase">
        <h2 id="erase" tabIndex={-1}>
          {text.eraseTitle}
        </h2>
        <p>{text.eraseAbout}</p>
        {isErasing ? (
          <Erase
            say={say}
            saveFirst={saveNow}
            close={(erased) => {
              setErasing(false)
              if (erased) renew()
              focus('erase')
            }}
          />
        ) : (
          <button type="button" onClick={() => setErasing(true)}>
            {text.erase}
          </button>
        )}
      </section>
    </>
  )
}

/** Once the part has been drawn anew. */
const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus())

/** When the last backup was, and whether it is time for another. */
function standingOf(): string {
  try {
    const last = lastBackupIn(kept.getItem(BACKUP_KEY))
    const unsaved = unsavedIn(entriesIn(kept), last, browser.now())
    return [
      last.at === 0 ? text.never : text.last(momentOf(last.at)),
      last.at === 0 ? '' : unsaved ? text.changed : text.unchanged,
      unsaved?.isDue ? text.due : ''
    ].join(' ')
  } catch {
    return text.never
  }
}
