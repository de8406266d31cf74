import { useState } from 'preact/hooks'
import { LEAST_CHARACTERS } from '#workbook/passphrase.ts'
import { PassphraseLine } from './passphrase-line.tsx'
import { passphraseText as text } from './passphrase-text.ts'
import { text as uiText } from './text.ts'

interface Props {
  readonly value: string
  readonly change: (value: string) => void
  readonly isTooShort: boolean
  /** Whether there is a link that is sealed with it. */
  readonly isUsed: boolean
}

/** The passphrase that a link is to be sealed with, if it is: thought up, or made of words that load on the click. */
export function Passphrase({ value, change, isTooShort, isUsed }: Props) {
  const [failed, setFailed] = useState(false)
  const suggest = async () => {
    const { suggestPassphrase } = await import('#workbook/passphrase-words.ts')
    change(suggestPassphrase())
    setFailed(false)
  }
  const said = isTooShort ? text.tooShort(LEAST_CHARACTERS) : value === '' ? text.optional : isUsed && text.sealed
  return (
    <div class="passphrase">
      <PassphraseLine label={text.label} value={value} change={change} saidBy="passphrase-said" />
      <p id="passphrase-said" class={isTooShort ? 'warn' : undefined} aria-live="polite">
        {failed ? uiText.notLoaded : said}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void suggest().catch(() => setFailed(true))}>
          {text.suggest}
        </button>
      </div>
    </div>
  )
}
