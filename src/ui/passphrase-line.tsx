import css from './passphrase.css?inline'
import { adopt } from './adopt.ts'

adopt(css)

interface Props {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  /** The id of what is said of it. */
  readonly saidBy: string
  readonly wrong?: boolean
  readonly enter?: () => void
}

/**
 * A passphrase in sight, since people read it out and type what they hear. It grows with its words. The browser neither keeps it nor
 * has its spelling checked, which some do on a server.
 */
export function PassphraseLine({ label, value, change, saidBy, wrong, enter }: Props) {
  return (
    <label class="field">
      <span class="field_label">{label}</span>
      <span class="grow" data-text={value}>
        <textarea
          class="line"
          dir="auto"
          rows={1}
          value={value}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint={enter && 'go'}
          aria-describedby={saidBy}
          aria-invalid={wrong}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            enter?.()
          }}
        />
      </span>
    </label>
  )
}
