import { useState } from 'preact/hooks'
import { text as arrivalText } from '#ui/arrival-text.ts'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { PulseSurvey } from './index.ts'
import { type Added, addAll, readLinks } from './links.ts'
import { refusedText } from './links-text.ts'
import { linksText as text } from './parts-text.ts'

const faults = { ...refusedText, ...arrivalText.faults, none: text.none }

/** Adds what others sent back, as one change, and says what could not be added and why. */
export function AddLinks({ value, change }: ViewProps<PulseSurvey>) {
  const [pasted, setPasted] = useState('')
  const [outcome, setOutcome] = useState<Added>()
  const add = async () => {
    const decoded = await readLinks(pasted)
    const added = addAll(value, decoded)
    if (added.answers > 0) change((sheet) => addAll(sheet, decoded).sheet)
    setOutcome(added)
    setPasted('')
  }
  return (
    <div class="pulse-survey_part pulse-survey_links">
      <p>{text.hint}</p>
      <Line label={text.field} name="links" value={pasted} change={setPasted} />
      <div class="buttons">
        <button type="button" class="main" disabled={pasted.trim() === ''} onClick={() => void add()}>
          {text.add}
        </button>
      </div>
      <div aria-live="polite">
        {outcome && <p>{text.added(outcome.answers)}</p>}
        {outcome && outcome.refused.length > 0 && (
          <ul>
            {outcome.refused.map(({ place, why }) => (
              <li key={place}>
                {text.refused(place)} {faults[why]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
