import { useState } from 'preact/hooks'
import type { Named } from '#workbook/roster.ts'
import { RosterButtons } from './roster-buttons.tsx'

interface Props {
  readonly people: readonly Named[]
  readonly use: (absent: readonly Named[]) => void
}

/** The buttons of the roster, with what became of the names said beside them. */
export default function RosterNames({ people, use }: Props) {
  const [said, say] = useState('')
  return (
    <>
      <RosterButtons people={people} use={use} say={say} />
      <span class="field_label" aria-live="polite">
        {said}
      </span>
    </>
  )
}
