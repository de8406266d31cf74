import { useEffect, useRef, useState } from 'preact/hooks'
import { BACKUP_KEY, lastBackupIn, unsavedIn } from '#workbook/backup-due.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'
import { later } from '#ui/later.tsx'
import { momentOf, text as frameText } from '#ui/text.ts'
import { text } from './backup-text.ts'
import { allEntries } from './entries.ts'
import type { PartProps } from './island.tsx'
import { OpenBackup } from './open-backup.tsx'

const Lock = later(() => import('./lock.tsx'))
const Erase = later(() => import('./erase.tsx'))

/** Where the last backup stands, a new one, one to be restored; and how to erase everything. */
export function BackupPart({ say, titleOf, renew }: PartProps) {
  const [standing, setStanding] = useState('')
  const [isLocking, setLocking] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [isErasing, setErasing] = useState(false)
  const look = () => void standingOf().then(setStanding)
  const lock = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    look()
    // It may have been opened before the page woke.
    setLocking(lock.current?.open === true)
  }, [])

  const saveNow = () => {
    if (isLocking && passphrase === '') {
      say(text.noPassphrase)
      lock.current?.querySelector('textarea')?.focus()
      return
    }
    if (passphrase !== '') say(text.wait)
    import('./save-backup.ts')
      .then(({ saveBackup }) => saveBackup(passphrase))
      .then(
        (outcome) => {
          say(text.outcome[outcome])
          look()
        },
        () => say(frameText.notLoaded)
      )
  }
  const close = (id: string) => (changed: boolean) => {
    if (changed) renew()
    setErasing(false)
    // Once the part has been drawn anew.
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }

  return (
    <>
      <section class="coalition_part" aria-labelledby="backup">
        <h2 id="backup" tabIndex={-1}>
          {text.title}
        </h2>
        <p>{standing}</p>
        <p>{text.about}</p>
        <details ref={lock} class="coalition_fold" onToggle={({ currentTarget }) => setLocking(currentTarget.open)}>
          <summary>{text.lock}</summary>
          {isLocking && <Lock value={passphrase} change={setPassphrase} />}
        </details>
        <button type="button" class="main" onClick={saveNow}>
          {text.save}
        </button>
        <OpenBackup say={say} titleOf={titleOf} close={close('backup')} />
      </section>
      <section class="coalition_part" aria-labelledby="erase">
        <h2 id="erase" tabIndex={-1}>
          {text.eraseTitle}
        </h2>
        <p>{text.eraseAbout}</p>
        {isErasing ? (
          <Erase say={say} saveFirst={saveNow} close={close('erase')} />
        ) : (
          <button type="button" onClick={() => setErasing(true)}>
            {text.erase}
          </button>
        )}
      </section>
    </>
  )
}

/** When the last backup was, and whether it is time for another. */
async function standingOf(): Promise<string> {
  try {
    const last = lastBackupIn(kept.getItem(BACKUP_KEY))
    const unsaved = unsavedIn(await allEntries(), last, browser.now())
    return [
      last.at === 0 ? text.never : text.last(momentOf(last.at)),
      last.at === 0 ? '' : unsaved ? text.changed : text.unchanged,
      unsaved?.isDue ? text.due : ''
    ].join(' ')
  } catch {
    return text.never
  }
}
