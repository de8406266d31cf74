import { useEffect, useRef, useState } from 'preact/hooks'
import type { TemperatureCheck } from './index.ts'
import { partsText as text } from './parts.text.ts'
import { MOST_PEOPLE, filledRows } from './people.ts'

/** Beside the number of people: why a number that was typed is not taken over, if it is not. */
export function HeadsNote({ value }: { readonly value: TemperatureCheck }) {
  const place = useRef<HTMLParagraphElement>(null)
  const [note, setNote] = useState('')
  const latest = useRef(value)
  latest.current = value

  useEffect(() => {
    const field = place.current?.parentElement
    // 'change' comes while the number still stands as typed; leaving the field puts it right.
    const look = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === 'heads') setNote(refusal(latest.current, target))
      else if (target instanceof HTMLInputElement && target.name === 'names') setNote('')
    }
    field?.addEventListener('change', look)
    return () => field?.removeEventListener('change', look)
  }, [])

  return (
    <p ref={place} class="temperature-check_heads-note" aria-live="polite">
      {note}
    </p>
  )
}

function refusal(sheet: TemperatureCheck, { validity, valueAsNumber }: HTMLInputElement): string {
  if (validity.rangeOverflow) return text.headsMost(MOST_PEOPLE)
  const filled = sheet.unnamed ? 0 : filledRows(sheet)
  if (validity.rangeUnderflow && filled > 0 && valueAsNumber >= 0) return text.headsLeast(filled)
  return validity.valid ? '' : text.headsWhole
}
