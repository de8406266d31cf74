import { type Cells, type Columns, type Known, cellOf } from './columns.ts'
import { type Named, type Person, type Roster, merged, personFrom } from './roster.ts'

export type RosterField = 'name' | 'member' | 'pronunciation' | 'pronouns'

/** What the roster takes from a table. Lists of contacts have more: that is left out unless somebody says otherwise. */
export const knownOfRoster: Known<RosterField> = {
  fields: ['name', 'member', 'pronunciation', 'pronouns'],
  key: 'name',
  headings: [
    ['pronunciation', /^(pronunciation|pronounced|say|sounds|how to say)/],
    ['pronouns', /^(pronoun|they\/them|gender pronoun)/],
    ['member', /^(member|organi[sz]ation|org\b|group|partner|speaks for|affiliation|company|organizaci[oó]n)/],
    ['name', /^(name|full name|person|people|contact|representative|delegate|nombre)/]
  ],
  cells: [['pronouns', (cell) => /^[a-z]{1,6}\s*\/\s*[a-z]{1,6}(\s*\/\s*[a-z]{1,8})?$/i.test(cell)]]
}

/** The roster with the people of a pasted table; a cell 'Name (Member)' says both where no column has the member. */
export function addRosterTable(old: Roster, cells: Cells, columns: Columns<RosterField>): Roster {
  return merged(
    old,
    cells.slice(columns.heads).map((row) => personIn(row, columns))
  )
}

function personIn(row: readonly string[], columns: Columns<RosterField>): Named & Partial<Person> {
  const cell = (field: RosterField) => cellOf(row, columns, field)
  const member = cell('member')
  const named = member === '' ? personFrom(cell('name')) : { name: cell('name'), member }
  return { ...named, pronunciation: cell('pronunciation'), pronouns: cell('pronouns') }
}
