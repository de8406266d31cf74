import { useEffect, useRef, useState } from 'preact/hooks'
import type { Backup } from '#workbook/backup.ts'
import { unsealBackup } from '#workbook/sealed-backup.ts'
import { PassphraseLine } from '#ui/passphrase-line.tsx'
import { passphraseText } from '#ui/passphrase-text.ts'
import { text } from './backup-text.ts'

interface Props {
  readonly sealed: string
  /** Takes what was sealed. */
  readonly open: (backup: Backup) => void
  readonly close: () => void
}

/** Asks for the passphrase of a sealed backup. */
export default function UnlockBackup({ sealed, open, close }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const part = useRef<HTMLDivElement>(null)
  const focus = () => part.current?.querySelector('textarea')?.focus()
  useEffect(focus, [])
  const isWrong = said === text.wrong
  const press = async () => {
    if (said === passphraseText.opening) return
    setSaid(passphraseText.opening)
    const opened = await unsealBackup(sealed, passphrase)
    if (opened.status !== 'wrong-passphrase') return open(opened)
    setSaid(text.wrong)
    focus()
  }
  return (
    <div ref={part} class="coalition_plan">
      <p>{text.asked}</p>
      <PassphraseLine
        label={passphraseText.label}
        value={passphrase}
        change={setPassphrase}
        saidBy="unlock-backup-said"
        wrong={isWrong}
        enter={() => void press()}
      />
      <p id="unlock-backup-said" class={isWrong ? 'warn' : undefined} aria-live="polite">
        {said}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={() => void press()}>
          {passphraseText.open}
        </button>
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}
