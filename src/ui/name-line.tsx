import type { FieldProps } from './fields.tsx'

interface Props extends FieldProps<string> {
  readonly placeholder?: string
  /** Shows the field without its label, which is still its name. */
  readonly bare?: boolean
  /** Whether members are offered, or the people who speak for them. */
  readonly of?: 'people' | 'members'
}

/** A line for a name. Those that this browser keeps in its roster are offered while one types. */
export function NameLine({ label, name, value, change, placeholder, bare, of = 'people' }: Props) {
  return (
    <label class="field">
      <span class={bare ? 'unseen' : 'field_label'}>{label}</span>
      <input
        class="line"
        type="text"
        dir="auto"
        name={name}
        list={of}
        value={value}
        placeholder={placeholder}
        onFocus={() => void import('./offered-names.tsx').then(({ offerNames }) => offerNames(), noNames)}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  )
}

/** Offline, nobody is offered; one types. */
const noNames = () => {}
