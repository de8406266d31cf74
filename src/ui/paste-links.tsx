import { useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { type Collected, addLinks, readLinks } from '#workbook/read-links.ts'
import { text as arrivalText } from './arrival-text.ts'
import { Dialog } from './dialog.tsx'
import { Line } from './fields.tsx'
import type { ViewProps } from './frame.tsx'
import { pasteText as text } from './paste-links-text.ts'
import { text as uiText } from './text.ts'

export interface PasteLinksProps<Value extends Heading> extends ViewProps<Value> {
  readonly worksheet: Worksheet<Value>
  readonly close: () => void
  /** What the worksheet calls it, and says of it, if not the usual. */
  readonly title?: string
  readonly words?: string
}

const faults = { ...arrivalText.faults, ...text.faults }

/**
 * Adds what members sent back in links, one or a whole chat, to a sheet that collects them, and says what could not be added and
 * why. Each press is one step to undo.
 */
export default function PasteLinks<Value extends Heading>(props: PasteLinksProps<Value>) {
  const { worksheet, value, change, close, title = text.title, words = text.words } = props
  const [pasted, setPasted] = useState('')
  const [outcome, setOutcome] = useState<Collected<Value>>()
  const [failed, setFailed] = useState(false)
  const add = async () => {
    const [collect, links] = await Promise.all([worksheet.collect?.(), readLinks(worksheet, pasted)])
    if (!collect) return
    const outcome = addLinks(value, links, collect, faults)
    if (outcome.added > 0) change((sheet) => addLinks(sheet, links, collect, faults).sheet)
    setOutcome(outcome)
    setFailed(false)
    setPasted('')
  }
  return (
    <Dialog title={title} close={close}>
      <p>{words}</p>
      <Line label={text.label} name="links" value={pasted} change={setPasted} />
      <div class="buttons">
        <button
          type="button"
          class="main"
          disabled={pasted.trim() === ''}
          onClick={() => void add().catch(() => setFailed(true))}
        >
          {text.add}
        </button>
      </div>
      <div aria-live="polite">
        {failed && <p>{uiText.notLoaded}</p>}
        {outcome && <p>{text.added(outcome.added)}</p>}
        {outcome && outcome.refused.length > 0 && (
          <ul>
            {outcome.refused.map(({ place, why }) => (
              <li key={place}>
                {text.place(place)} {why}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
