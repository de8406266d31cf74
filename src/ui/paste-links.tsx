import { useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { readLinks } from '#workbook/read-links.ts'
import { Dialog } from './dialog.tsx'
import { Line } from './fields.tsx'
import type { ViewProps } from './frame.tsx'
import { pasteText as text } from './paste-links-text.ts'
import { text as uiText } from './text.ts'

export interface PasteLinksProps<Value extends Heading> extends ViewProps<Value> {
  readonly worksheet: Worksheet<Value>
  readonly close: () => void
}

/** Adds what members sent back in links, one or a whole chat, to a sheet that collects them, and says what could not be. Each press is one step to undo. */
export default function PasteLinks<Value extends Heading>({ worksheet, value, change, close }: PasteLinksProps<Value>) {
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState('')
  const add = async () => {
    const [collect, links] = await Promise.all([worksheet.collect?.(), readLinks(worksheet, pasted)])
    const sheets = links.flatMap((link) => (link.status === 'ok' ? [link.value] : []))
    const addTo = (own: Value, came: Value) => collect?.(own, came) ?? own
    const refused = sheets.map((came) => addTo(value, came)).filter((outcome) => typeof outcome === 'string')
    const addAll = (sheet: Value) =>
      sheets.reduce((own, came) => {
        const outcome = addTo(own, came)
        return typeof outcome === 'string' ? own : outcome
      }, sheet)
    if (sheets.length > refused.length) change(addAll)
    setSaid([text.added(sheets.length - refused.length, links.length - sheets.length), ...new Set(refused)].join(' '))
    setPasted('')
  }
  return (
    <Dialog title={text.title} close={close}>
      <p>{text.words}</p>
      <Line label={text.label} name="links" value={pasted} change={setPasted} />
      <div class="buttons">
        <button
          type="button"
          class="main"
          disabled={pasted.trim() === ''}
          onClick={() => void add().catch(() => setSaid(uiText.notLoaded))}
        >
          {text.add}
        </button>
      </div>
      <p aria-live="polite">{said}</p>
    </Dialog>
  )
}
