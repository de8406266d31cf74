import { DayField, Line } from '#ui/fields.tsx'
import { NameLine } from '#ui/name-line.tsx'
import type { Action } from './index.ts'
import { text } from './text.ts'

interface Props {
  /** The names of the fields begin so. */
  readonly prefix?: string
  readonly label?: string
  readonly action: Action
  readonly put: (part: Partial<Action>) => void
}

/** What is to be done, who does it, and by when. */
export function ActionFields({ prefix = '', label = text.what, action, put }: Props) {
  const { id, who, by } = action
  return (
    <div class="agenda_action">
      <Line label={label} name={`${prefix}what-${id}`} value={action.text} change={(next) => put({ text: next })} />
      <NameLine label={text.who} name={`${prefix}who-${id}`} value={who} change={(next) => put({ who: next })} />
      <DayField label={text.by} name={`${prefix}by-${id}`} value={by} change={(next) => put({ by: next })} />
    </div>
  )
}
