import { useState } from 'preact/hooks'
import { LEAST_CHARACTERS, isTooShort } from '#workbook/passphrase.ts'
import { PassphraseLine } from '#ui/passphrase-line.tsx'
import { passphraseText } from '#ui/passphrase-text.ts'
import { text as frameText } from '#ui/text.ts'
import { text } from './backup-text.ts'

interface Props {
  readonly value: string
  readonly change: (value: string) => void
}

/** The passphrase that a backup is sealed with, if it is. */
export default function Lock({ value, change }: Props) {
  const [failed, setFailed] = useState(false)
  const suggest = async () => {
    const { suggestPassphrase } = await import('#workbook/passphrase-words.ts')
    change(suggestPassphrase())
    setFailed(false)
  }
  const isShort = value !== '' && isTooShort(value)
  const said = failed ? frameText.notLoaded : isShort ? passphraseText.tooShort(LEAST_CHARACTERS) : ''
  return (
    <div class="passphrase">
      <p>{text.lockAbout}</p>
      <PassphraseLine label={passphraseText.label} value={value} change={change} saidBy="lock-said" wrong={isShort} />
      <p id="lock-said" class={said ? 'warn' : undefined} aria-live="polite">
        {said}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void suggest().catch(() => setFailed(true))}>
          {passphraseText.suggest}
        </button>
      </div>
    </div>
  )
}
