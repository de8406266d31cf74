import './ladder.css'

interface Props {
  /** From the lowest rung up. */
  readonly steps: readonly { readonly key: string; readonly title: string; readonly note: string }[]
  readonly label: string
}

/** Steps as the rungs of a ladder: the first is read first and stands lowest. Each draws its own piece, whatever its height. */
export function Ladder({ steps, label }: Props) {
  return (
    <ol class="ladder" aria-label={label}>
      {steps.map(({ key, title, note }) => (
        <li key={key}>
          <svg viewBox="0 0 60 60" preserveAspectRatio="none" aria-hidden="true">
            <path d="M8 0V60M44 0V60" />
            <path class="ladder_rung" d="M8 30H44" />
            <path class="ladder_lead" d="M45 30H60" />
          </svg>
          <b>{title}</b> {note}
        </li>
      ))}
    </ol>
  )
}
