import './fields.css'
import type { ComponentChildren } from 'preact'
import { isDay } from '#workbook/accept.ts'
import { dayInWords } from '#workbook/day.ts'

export interface FieldProps<Value> {
  readonly label: string
  readonly name: string
  readonly value: Value
  readonly change: (value: Value) => void
}

interface LineProps extends FieldProps<string> {
  readonly placeholder?: string
  /** Shows the field without its label, which is still its name. */
  readonly bare?: boolean
}

/** A ruled line to write on, that grows with its text, on paper too. Text of any language finds its direction. */
export function Line({ label, name, value, change, placeholder, bare }: LineProps) {
  return (
    <label class="field">
      <span class={bare ? 'unseen' : 'field_label'}>{label}</span>
      <span class="grow" data-text={value}>
        <textarea
          class="line"
          dir="auto"
          rows={1}
          name={name}
          value={value}
          placeholder={placeholder}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </span>
    </label>
  )
}

/** A day, chosen the browser's own way. On paper it stands in words, and without one there is a line to write on. */
export function DayField({ label, name, value, change }: FieldProps<string>) {
  return (
    <label class="field">
      <span class="field_label">{label}</span>
      <span class="grow day" data-text={dayInWords(value)}>
        <input
          class="line"
          type="date"
          name={name}
          value={value}
          max="9999-12-31"
          onInput={({ currentTarget }) => isDay(currentTarget.value) && change(currentTarget.value)}
        />
      </span>
    </label>
  )
}

interface ChoiceProps<Option extends string> extends FieldProps<Option> {
  readonly options: readonly { readonly value: Option; readonly label: string; readonly alarm?: boolean }[]
  /** The text of the question; shown as the group's legend. */
  readonly legend: ComponentChildren
}

/** A question with a few answers in a row of joined boxes. */
export function Choice<Option extends string>({
  legend,
  name,
  value,
  change,
  options
}: Omit<ChoiceProps<Option>, 'label'>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value} class={option.alarm ? 'choice_alarm' : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => change(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
