import { recordFields } from './record-fields.tsx'

interface Action {
  readonly text: string
  readonly who: string
  readonly by: string
}

interface Props {
  readonly labels: Action
  /** The names of its fields end so. */
  readonly id: string
  readonly value: Action
  readonly put: (part: Partial<Action>) => void
  /** The class by which a room lays it out. */
  readonly kind: string
}

/** Something to be done: what, who does it, and by when. */
export function ActionLine({ labels, id, value, put, kind }: Props) {
  const { line, person, day } = recordFields(value, put, labels, id)
  return (
    <div class={kind}>
      {line('text')}
      {person('who')}
      {day('by')}
    </div>
  )
}
