import { useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly name: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly change: (value: number) => void
  /** The id of what the number leads to. */
  readonly describedBy?: string
}

/** A whole number on a line. What is no such number is not taken over, and is put right when the field is left. */
export function NumberLine({ label, name, value, least, most, change, describedBy }: Props) {
  // What cannot be taken over stays as it stands, even if the sheet is drawn anew meanwhile: '1' may become '12'.
  const [refused, setRefused] = useState<string>()
  return (
    <label class="field number">
      <span class="field_label">{label}</span>
      <input
        class="line"
        type="number"
        inputMode="numeric"
        name={name}
        min={least}
        max={most}
        value={refused ?? (value || '')}
        aria-describedby={describedBy}
        onInput={({ currentTarget: { validity, valueAsNumber: next, value: typed } }) => {
          const isTaken = validity.valid && next >= least
          if (isTaken) change(next)
          setRefused(isTaken ? undefined : typed)
        }}
        onBlur={({ currentTarget }) => {
          setRefused(undefined)
          currentTarget.value = value ? String(value) : ''
        }}
      />
    </label>
  )
}
