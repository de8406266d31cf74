import './tick.css'
import type { FieldProps } from './fields.tsx'

/** A box to tick, before its words. */
export function Tick({ label, name, value, change }: FieldProps<boolean>) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={value}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <bdi>{label}</bdi>
    </label>
  )
}
