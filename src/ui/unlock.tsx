import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { canSeal } from '#workbook/seal.ts'
import { text as guestsText } from './guests-text.ts'
import { PassphraseLine } from './passphrase-line.tsx'
import { passphraseText as text } from './passphrase-text.ts'

interface Props {
  /** Shows what is sealed; or gives the sentence why it stays closed. */
  readonly open: (passphrase: string) => Promise<string | undefined>
  readonly dismiss: () => void
}

/** Asks for the passphrase of a link. No form of its own, since it stands in that of the sheet. */
export function Unlock({ open, dismiss }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const region = useRef<HTMLElement>(null)
  const isOpening = said === text.opening
  const isWrong = said !== '' && !isOpening

  // Whoever came to read it types at once; whoever is busy on the page is left alone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) region.current?.querySelector('textarea')?.focus()
  }, [])

  const press = async () => {
    if (isOpening) return
    if (passphrase.trim() === '') return region.current?.querySelector('textarea')?.focus()
    const title = titleOver(region.current)
    setSaid(text.opening)
    const why = await open(passphrase)
    if (why === undefined) title?.focus({ preventScroll: true })
    else setSaid(why)
  }

  return (
    <section ref={region} class="visitor" aria-label={guestsText.visiting.link.title}>
      <p>
        <b>{guestsText.visiting.link.title}.</b> {canSeal() ? text.asked : text.unable}
      </p>
      {canSeal() && (
        <PassphraseLine
          label={text.label}
          value={passphrase}
          change={(next) => {
            setPassphrase(next)
            if (!isOpening) setSaid('')
          }}
          saidBy="unlock-said"
          wrong={isWrong}
          enter={() => void press()}
        />
      )}
      <p id="unlock-said" class={isWrong ? 'passphrase_said warn' : 'passphrase_said'} aria-live="polite">
        {said}
      </p>
      <div class="buttons">
        {canSeal() && (
          <button type="button" class="main" onClick={() => void press()}>
            {text.open}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            titleOver(region.current)?.focus({ preventScroll: true })
            dismiss()
          }}
        >
          {guestsText.dismiss}
        </button>
      </div>
    </section>
  )
}

/** Where the focus goes when the region goes. */
const titleOver = (region: HTMLElement | null) => region?.closest('form')?.querySelector<HTMLElement>('.sheet_title')
