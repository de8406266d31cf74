import { useState } from 'preact/hooks'

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
}

/** A number on a line. What is no such number is not taken over, and is put right when the field is left. */
export function NumberLine({ label, name, value, least, most, change, describedBy, rounded = 1 }: Props) {
  // What is being typed stays as it stands, even if the sheet is drawn anew meanwhile: '1' may become '12', and '0' '0.5'.
  const [typed, setTyped] = useState<string>()
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
        aria-describedby={describedBy}
        onInput={({ currentTarget: { validity, value: now } }) => {
          const next = Math.round(Number(now) / rounded) * rounded
          if (validity.valid && next >= least) change(next)
          setTyped(now)
        }}
        onBlur={({ currentTarget }) => {
          setTyped(undefined)
          currentTarget.value = inField
        }}
      />
    </label>
  )
}
