import './select.css'
import type { FieldProps } from './fields.tsx'

interface Props<Option extends string> extends FieldProps<Option> {
  readonly options: readonly { readonly value: Option; readonly label: string }[]
  /** Shows the field without its label, which is still its name. */
  readonly bare?: boolean
}

/** One of many, by the browser's own list. On paper it is its words. */
export function Select<Option extends string>({ label, name, value, change, options, bare }: Props<Option>) {
  return (
    <label class="field select">
      <span class={bare ? 'unseen' : 'field_label'}>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value)
          if (chosen) change(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <bdi class="select_print">{options.find((option) => option.value === value)?.label}</bdi>
    </label>
  )
}
