import { useState } from 'preact/hooks'
import type { Backup } from '#workbook/backup.ts'
import { later } from '#ui/later.tsx'
import { text as frameText } from '#ui/text.ts'
import { text } from './backup-text.ts'
import type { PartProps } from './island.tsx'

const Restore = later(() => import('./restore.tsx'))
const UnlockBackup = later(() => import('./unlock-backup.tsx'))

interface Props extends Pick<PartProps, 'say' | 'titleOf'> {
  /** After a backup was restored, or left. */
  readonly close: (restored: boolean) => void
}

/** A file that a backup is in: chosen, opened, and shown before anything of it is restored. */
export function OpenBackup({ say, titleOf, close }: Props) {
  const [opened, setOpened] = useState<Backup & { status: 'ok' | 'sealed' }>()
  const show = (backup: Backup) => {
    if (backup.status === 'ok' || backup.status === 'sealed') return setOpened(backup)
    setOpened(undefined)
    say(text.opened[backup.status])
  }
  const open = async (file: File) => {
    const [content, { fromBackup }] = await Promise.all([file.text(), import('#workbook/backup.ts')])
    show(fromBackup(content))
  }
  const end = (restored: boolean) => {
    setOpened(undefined)
    close(restored)
  }
  return (
    <>
      <label class="coalition_file">
        {text.open}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // What was said of another file.
            say('')
            if (file) void open(file).catch(() => say(frameText.notLoaded))
            // So that the same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
      {opened?.status === 'sealed' && (
        <UnlockBackup key={opened.sealed} sealed={opened.sealed} open={show} close={() => end(false)} />
      )}
      {opened?.status === 'ok' && <Restore key={opened} backup={opened} titleOf={titleOf} say={say} close={end} />}
    </>
  )
}
