import { useState } from 'preact/hooks'
import { Dialog } from '#ui/dialog.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { collect } from './collect.ts'
import type { PurposeCheck } from './index.ts'
import { written } from './parts.ts'
import { readPasted } from './pasted.ts'
import { pasteText as text } from './shown-text.ts'

interface Props extends ViewProps<PurposeCheck> {
  readonly close: () => void
}

/** Takes the sentences that members sent back, as links or as lines. */
export default function Paste({ value, change, close }: Props) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const add = async () => {
    const { sheets, unreadable } = await readPasted(typed)
    const sentences = written(sheets.reduce(collect, value).answers).length - written(value.answers).length
    if (sheets.length > 0) change((sheet) => sheets.reduce(collect, sheet))
    if (sheets.length > 0 && unreadable === 0) setTyped('')
    const words = [sheets.length > 0 && text.added(sentences), unreadable > 0 && text.unreadable(unreadable)]
    setSaid(words.filter(Boolean).join(' ') || text.nothing)
  }
  return (
    <Dialog title={text.title} close={close}>
      <p>{text.words}</p>
      <label class="field">
        <span class="field_label">{text.label}</span>
        <textarea
          class="purpose-check_paste"
          dir="auto"
          rows={6}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" class="main" disabled={typed.trim() === ''} onClick={() => void add()}>
          {text.add}
        </button>
      </div>
      <p aria-live="polite">{said}</p>
    </Dialog>
  )
}
