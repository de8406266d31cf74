import { useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { RosterButtons } from '#ui/roster-buttons.tsx'
import type { PurposeCheck } from './index.ts'
import { withPeople } from './people.ts'

/** The roster's people as those who write, and those who write for the roster. */
export default function Names({ value, change }: ViewProps<PurposeCheck>) {
  const [said, say] = useState('')
  return (
    <>
      <RosterButtons
        people={value.answers}
        use={(absent) => change((sheet) => ({ ...sheet, answers: withPeople(sheet.answers, absent) }))}
        say={say}
      />
      <span class="field_label" aria-live="polite">
        {said}
      </span>
    </>
  )
}
