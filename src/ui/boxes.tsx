import './boxes.css'
import type { ComponentChildren } from 'preact'

interface Props<Option extends string> {
  readonly legend: ComponentChildren
  readonly name: string
  readonly options: readonly { readonly value: Option; readonly label: ComponentChildren }[]
  readonly chosen: readonly Option[]
  readonly choose: (option: Option, chosen: boolean) => void
  /** Several may be ticked. */
  readonly several?: boolean
  readonly children?: ComponentChildren
}

/** Joined boxes in as many lines as they need. */
export function Boxes<Option extends string>({
  legend,
  name,
  options,
  chosen,
  choose,
  several,
  children
}: Props<Option>) {
  return (
    <fieldset class="boxes">
      <legend class="field_label">{legend}</legend>
      <div class="choice">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={several ? `${name}-${value}` : name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => choose(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  )
}
