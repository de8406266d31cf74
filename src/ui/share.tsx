import css from './share.css?inline'
import type { ComponentType } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { LONG_LINK, decodeLink, encodeLink } from '#workbook/link.ts'
import { adopt } from './adopt.ts'
import { Dialog } from './dialog.tsx'
import { text } from './dialog-text.ts'
import type { PartProps } from './frame.tsx'
import { saveSheet } from './save-sheet.ts'

adopt(css)

/** The sheet in a link, made when it is asked for and written nowhere. Starts with the choice that tells least; a visiting sheet, and
 * one that began as an invitation, is mostly sent back, with answers. */
export default function Share<Value extends Heading>({ worksheet, state, close }: PartProps<Value>) {
  const [withAnswers, setWithAnswers] = useState(state.origin === 'link' || state.invited)
  const [made, setMade] = useState<Made<Value>>()
  const [said, setSaid] = useState('')
  const [Qr, setQr] = useState<ComponentType<{ link: string }>>()
  const field = useRef<HTMLTextAreaElement>(null)
  const value = useMemo(() => (withAnswers ? state.value : worksheet.prefill(state.value)), [withAnswers, state.value])
  // Never the link of what was chosen before.
  const ready = made?.of === value ? made : undefined
  const link = ready?.link ?? ''

  useEffect(() => {
    let isLatest = true
    void make(worksheet, value, withAnswers).then((made) => {
      if (!isLatest) return
      setMade(made)
      setSaid(made.link ? '' : text.tooLong)
    })
    return () => {
      isLatest = false
    }
  }, [value])

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
                aria-describedby={`share-what-${answers}`}
                onChange={() => setWithAnswers(answers)}
              />
              {answers ? text.answers : text.prefilled}
            </label>
            <p id={`share-what-${answers}`}>
              {answers ? (worksheet.publish ? text.publishedWords : text.answersWords) : text.prefilledWords}
            </p>
          </div>
        ))}
      </fieldset>
      <label class="field">
        <span class="field_label">{text.link}</span>
        <textarea
          ref={field}
          class="share-link"
          rows={4}
          readOnly
          value={link}
          onFocus={() => field.current?.select()}
        />
      </label>
      {link.length > LONG_LINK && <p class="warn">{text.long(link.length)}</p>}
      <p>{text.whoReads}</p>
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
        <button type="button" disabled={!ready} onClick={() => ready && saveSheet(worksheet, ready.travels)}>
          {text.asFile}
        </button>
      </div>
      <p aria-live="polite">{said}</p>
      {Qr && link && <Qr link={link} />}
    </Dialog>
  )
}

interface Made<Value> {
  readonly of: Value
  /** What of it travels. */
  readonly travels: Value
  /** The address that opens it on the worksheet's page; undefined where no link can hold it. */
  readonly link: string | undefined
}

/** The link is read back before it is offered. */
async function make<Value extends Heading>(
  worksheet: Worksheet<Value>,
  of: Value,
  withAnswers: boolean
): Promise<Made<Value>> {
  const publish = withAnswers ? await worksheet.publish?.() : undefined
  const travels = publish?.(of) ?? of
  const fragment = await encodeLink(worksheet, travels)
  const decoded = await decodeLink(worksheet, fragment)
  const page = new URL(`../../worksheets/${worksheet.id}/`, location.origin + location.pathname)
  return { of, travels, link: decoded.status === 'ok' ? `${page.href}#${fragment}` : undefined }
}
