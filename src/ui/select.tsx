import './select.css'
import { useState } from 'preact/hooks'
import type { FieldProps } from './fields.tsx'

interface Props<Option extends string> extends FieldProps<Option> {
  readonly options: readonly { readonly value: Option; readonly label: string }[]
  /** Shows the field without its label, which is still its name. */
  readonly bare?: boolean
}

/** More than that are drawn once the reader comes to them: 200 in each of 200 rows make a page stand still. */
const MOST_AT_ONCE = 25

/** One of several, where they are too many for a row of boxes, or of little weight. On paper it is its words. */
export function Select<Option extends string>({ label, name, value, change, options, bare }: Props<Option>) {
  const [isNear, setNear] = useState(false)
  const come = () => setNear(true)
  const drawn = isNear || options.length <= MOST_AT_ONCE ? options : options.filter((one) => one.value === value)
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen)
    if (option) change(option.value)
  }
  // Beside its label, not within: the label's words alone are its name, without those of the options.
  const id = `select-${name}`
  return (
    <div class="field select">
      <label class={bare ? 'unseen' : 'field_label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onPointerDown={come}
        onFocus={come}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {drawn.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <bdi class="select_print">{options.find((option) => option.value === value)?.label}</bdi>
    </div>
  )
}
