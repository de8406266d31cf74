import { useEffect, useRef, useState } from 'preact/hooks'
import { type MemberRow, membersFrom, peopleIn, withMembers } from '#workbook/member-rows.ts'
import type { Named } from '#workbook/roster.ts'
import { addMembersText as text } from './add-members-text.ts'
import { Line } from './fields.tsx'
import { RosterButtons } from './roster-buttons.tsx'

interface Props {
  readonly rows: readonly Named[]
  /** Takes a function that adds the new ones to rows. */
  readonly add: (merge: Merge) => void
  /** A button has opened it: it takes the focus. */
  readonly isAsked: boolean
}

type Merge = <Row extends MemberRow>(rows: readonly Row[], blank: (id: string) => Row) => Row[]

/** Many organisations and their people at once: typed, pasted or from the roster. */
export default function AddMembers({ rows, add, isAsked }: Props) {
  const [typed, setTyped] = useState('')
  const [said, say] = useState('')
  const all = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isAsked) all.current?.querySelector('textarea')?.focus()
  }, [])
  const take = (people: readonly Named[]) => {
    add((all, blank) => withMembers(all, people, blank))
    setTyped('')
    say(text.taken(people.length))
  }
  return (
    <fieldset ref={all} class="add-members">
      <legend class="unseen">{text.legend}</legend>
      <Line label={text.label} placeholder={text.hint} name="add-members" value={typed} change={setTyped} />
      <div class="buttons">
        <button type="button" onClick={() => take(membersFrom(typed))}>
          {text.add}
        </button>
        <RosterButtons people={rows.flatMap(peopleIn)} use={take} say={say} />
      </div>
      <p class="field_label" aria-live="polite">
        {said}
      </p>
    </fieldset>
  )
}
