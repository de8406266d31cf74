import css from './share.css?inline'
import type { ComponentType } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Heading, Published, Worksheet } from '#workbook/define.ts'
import { LONG_LINK } from '#workbook/link.ts'
import { foldPassphrase, isTooShort } from '#workbook/passphrase.ts'
import { canSeal } from '#workbook/seal.ts'
import { adopt } from './adopt.ts'
import { Dialog } from './dialog.tsx'
import { text } from './dialog-text.ts'
import type { PartProps } from './frame.tsx'
import { Passphrase } from './passphrase.tsx'
import { passphraseText } from './passphrase-text.ts'
import { saveSheet } from './save-sheet.ts'
import { type Made, makeLink } from './shared-link.ts'
import { text as uiText } from './text.ts'

adopt(css)

/** So long after the last key a link is sealed, in milliseconds: it takes a second on a slow phone. */
const PAUSE = 400

/** What was written last, as long as the page is open: whoever seals one link means to seal the next. Kept nowhere else. */
let lastPassphrase = ''

/** The sheet in a link, made when it is asked for and written nowhere. Starts with the choice that tells least; a visiting sheet, and
 * one that began as an invitation, is mostly sent back, with answers. */
export default function Share<Value extends Heading>({ worksheet, state, close }: PartProps<Value>) {
  const [wanted, setWanted] = useState(state.origin === 'link' || state.invited)
  const published = usePublished(worksheet, state.value)
  const withAnswers = wanted && (published === undefined || published.travels !== undefined)
  const [made, setMade] = useState<Made<Value>>()
  const [said, setSaid] = useState('')
  const [Qr, setQr] = useState<ComponentType<{ link: string }>>()
  const [passphrase, setPassphrase] = useState(lastPassphrase)
  const field = useRef<HTMLTextAreaElement>(null)
  const prefilled = useMemo(() => worksheet.prefill(state.value), [state.value])
  const value = withAnswers ? published?.travels : prefilled
  const secret = foldPassphrase(passphrase)
  // Spaces alone are not nothing: whoever typed them believes the link to be sealed.
  const isShort = passphrase !== '' && isTooShort(passphrase)
  // Never the link of what was chosen before, nor one that is not sealed as it should be.
  const ready = value && made?.of === value && made.passphrase === secret && !isShort ? made : undefined
  const link = ready?.link ?? ''

  useEffect(() => {
    if (!value || isShort) return
    let isLatest = true
    const offer = async () => {
      const made = await makeLink(worksheet, value, secret)
      if (!isLatest) return
      setMade(made)
      setSaid(made.link ? '' : text.tooLong)
    }
    const timer = setTimeout(() => void offer(), secret ? PAUSE : 0)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [value, secret, isShort])

  const seal = (next: string) => {
    lastPassphrase = next
    setPassphrase(next)
  }
  const copy = () => {
    field.current?.select()
    navigator.clipboard.writeText(link).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied)
    )
  }
  const toggleQr = async () => {
    if (Qr) return setQr(undefined)
    const { Qr: Loaded } = await import('./qr.tsx')
    setQr(() => Loaded)
  }
  const subject = worksheet.about.title

  return (
    <Dialog title={text.share} close={close}>
      <fieldset class="share-what">
        <legend class="field_label">{text.what}</legend>
        {[false, true].map((answers) => (
          <div key={String(answers)}>
            <label>
              <input
                type="radio"
                name="share-what"
                checked={withAnswers === answers}
                disabled={answers && published?.travels === undefined}
                aria-describedby={`share-what-${answers}`}
                onChange={() => setWanted(answers)}
              />
              {answers ? text.answers : text.prefilled}
            </label>
            <p id={`share-what-${answers}`}>{answers ? published?.words : text.prefilledWords}</p>
          </div>
        ))}
      </fieldset>
      {canSeal() && <Passphrase value={passphrase} change={seal} isTooShort={isShort} isUsed={link !== ''} />}
      <label class="field">
        <span class="field_label">{text.link}</span>
        <textarea
          ref={field}
          class="share-link"
          rows={4}
          readOnly
          placeholder={isShort ? '' : text.making}
          value={link}
          onFocus={() => field.current?.select()}
        />
      </label>
      {link.length > LONG_LINK && <p class="warn">{text.long(link.length)}</p>}
      {(secret ? passphraseText.honest : [text.whoReads]).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div class="buttons">
        <button type="button" class="main" disabled={!link} onClick={copy}>
          {text.copy}
        </button>
        <button type="button" disabled={!link} aria-expanded={Qr !== undefined} onClick={() => void toggleQr()}>
          {Qr ? text.hideQr : text.showQr}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            disabled={!link}
            // Closing the device's own sheet rejects; that is an answer, not an error.
            onClick={() => void navigator.share({ title: subject, url: link }).catch(() => {})}
          >
            {text.send}
          </button>
        )}
        <a
          class="button"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`}
          hidden={!link}
        >
          {text.mail}
        </a>
        <button type="button" disabled={!ready} onClick={() => ready && saveSheet(worksheet, ready.of)}>
          {text.asFile}
        </button>
      </div>
      <p aria-live="polite">{said}</p>
      {Qr && link && <Qr link={link} />}
    </Dialog>
  )
}

/** What may travel with its answers; undefined while the worksheet has not said it yet. */
function usePublished<Value extends Heading>(worksheet: Worksheet<Value>, value: Value): Published<Value> | undefined {
  const [publish, setPublish] = useState(() => (worksheet.publish ? undefined : whole<Value>))
  useEffect(() => {
    void worksheet.publish?.().then(
      (loaded) => setPublish(() => loaded),
      () => setPublish(() => () => ({ travels: undefined, words: uiText.notLoaded }))
    )
  }, [])
  return useMemo(() => publish?.(value), [publish, value])
}

const whole = <Value,>(travels: Value): Published<Value> => ({ travels, words: text.answersWords })
