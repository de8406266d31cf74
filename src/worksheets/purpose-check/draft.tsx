import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { draftOf, missingParts } from './finding.ts'
import type { PurposeCheck } from './index.ts'
import { namesOf, shownText as text } from './shown-text.ts'

/** The agreed parts as one sentence, to take up. What stands in the sheet already is replaced only by a button that says so. */
export default function Draft({ value, change }: ViewProps<PurposeCheck>) {
  const [taken, setTaken] = useState('')
  const draft = draftOf(value.parts)
  const missing = missingParts(value.parts)
  const take = () => {
    change((sheet) => ({ ...sheet, agreed: draft }))
    setTaken(draft)
  }
  return (
    <div class="purpose-check_draft">
      <span class="field_label">{text.draft}</span>
      <blockquote dir="auto">{draft}</blockquote>
      {missing.length > 0 && <p class="purpose-check_hint">{text.draftMissing(namesOf(missing))}</p>}
      <div class="buttons">
        <button type="button" onClick={take}>
          {value.agreed.trim() === '' || value.agreed === draft ? text.take : text.replace}
        </button>
        <span aria-live="polite">{taken === value.agreed && taken !== '' && text.taken}</span>
      </div>
    </div>
  )
}
