import type { FieldProps } from './fields.tsx'

/** A time of day, `HH:MM`; '' for none. */
export function TimeField({ label, name, value, change }: FieldProps<string>) {
  return (
    <label class="field">
      <span class="field_label">{label}</span>
      <input
        class={value ? 'line' : 'line is-empty'}
        type="time"
        name={name}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  )
}
