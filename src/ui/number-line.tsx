import { useState } from 'preact/hooks'
import { notTaken } from './number-text.ts'

interface Props {
  readonly label: string
  readonly name: string
  readonly value: number
  /** Where it is 0, an empty field is 0. */
  readonly least: number
  readonly most: number
  readonly change: (value: number) => void
  /** The id of what the number leads to. */
  readonly describedBy?: string
  /** A number need not be whole: it is rounded to a multiple of this, such as 0.25. */
  readonly rounded?: number
  /** Why a number that was typed is not taken over, where there is more to say than the bounds. */
  readonly refusal?: (typed: number) => string | undefined
}

/** A number on a line. What is no such number is not taken over; when the field is left it goes, and is told why. */
export function NumberLine({ label, name, value, least, most, change, describedBy, rounded = 1, refusal }: Props) {
  // What is being typed stays as it stands, even if the sheet is drawn anew meanwhile: '1' may become '12', and '0' '0.5'.
  const [typed, setTyped] = useState<string>()
  const [refused, refuse] = useState('')
  const inField = value ? String(value) : ''
  return (
    <label class="field number">
      <span class="field_label">{label}</span>
      <input
        class="line"
        type="number"
        inputMode={rounded < 1 ? 'decimal' : 'numeric'}
        step={rounded < 1 ? 'any' : undefined}
        name={name}
        min={least}
        max={most}
        value={typed ?? inField}
        // What stands in the label besides is no part of the name.
        aria-label={refused ? label : undefined}
        aria-describedby={describedBy}
        onInput={({ currentTarget: { validity, value: now } }) => {
          const next = Math.round(Number(now) / rounded) * rounded
          if (validity.valid && next >= least) change(next)
          setTyped(now)
          refuse('')
        }}
        onBlur={({ currentTarget }) => {
          const { validity, valueAsNumber } = currentTarget
          if (!validity.valid) refuse(refusal?.(valueAsNumber) ?? notTaken(least, most, rounded === 1))
          setTyped(undefined)
          currentTarget.value = inField
        }}
      />
      {refused && (
        <small class="number_refused" role="alert">
          {refused}
        </small>
      )}
    </label>
  )
}
