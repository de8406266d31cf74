import type { FieldProps } from './fields.tsx'

interface Props<Option extends string> extends FieldProps<Option> {
  readonly options: readonly { readonly value: Option; readonly label: string }[]
}

/** One of several, where they are too many for a row of boxes, or of little weight. */
export function Select<Option extends string>({ label, name, value, change, options }: Props<Option>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen)
    if (option) change(option.value)
  }
  return (
    <label class="field">
      <span class="field_label">{label}</span>
      <select name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
