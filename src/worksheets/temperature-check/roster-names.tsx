import { RosterButtons } from '#ui/roster-buttons.tsx'
import { labelOf, personFrom } from '#workbook/roster.ts'
import type { Person } from './index.ts'

interface Props {
  readonly people: readonly Person[]
  readonly use: (names: readonly string[]) => void
  readonly say: (notice: string) => void
}

/** The buttons of the roster, with names as they stand in the sheet: 'Dana (Tenants United)'. */
export function RosterNames({ people, use, say }: Props) {
  return (
    <RosterButtons
      people={people.map(({ name }) => personFrom(name))}
      use={(absent) => use(absent.map(labelOf))}
      say={say}
    />
  )
}
