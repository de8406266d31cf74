import { useCallback } from 'preact/hooks'
import type { Cells, Columns } from '#workbook/columns.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { type RosterField, addRosterTable, knownOfRoster } from '#workbook/roster-table.ts'
import type { Person, Roster } from '#workbook/roster.ts'
import { Paste } from '#ui/paste.tsx'
import { text } from './roster-text.ts'

interface Props {
  readonly roster: Roster
  /** Takes all people as they are with the pasted ones, and how many of them are new or have become more. */
  readonly add: (people: readonly Person[], count: number) => void
  readonly close: () => void
}

export default function PastePeople({ roster, add, close }: Props) {
  const added = useCallback(
    (cells: Cells, columns: Columns<RosterField>) => {
      const { people } = addRosterTable(roster, cells, columns)
      const isNew = (person: Person, index: number) => {
        const old = roster.people[index]
        return !old || JSON.stringify(old) !== JSON.stringify(person)
      }
      return { people, count: people.filter(isNew).length }
    },
    [roster]
  )
  return (
    <Paste
      words={text.table}
      known={knownOfRoster}
      added={added}
      isFull={({ people }) => people.length >= MOST_ITEMS}
      add={({ people, count }) => add(people, count)}
      close={close}
    />
  )
}
