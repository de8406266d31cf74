import { type Cells, type Columns, type Known, cellOf } from './columns.ts'
import { fold } from './fold.ts'
import { type Named, type Person, type Roster, merged, personFrom } from './roster.ts'

export type RosterField = 'name' | 'member' | 'pronunciation' | 'pronouns' | 'first' | 'last'

/** What the roster takes from a table. Lists of contacts have more: that is left out unless somebody says otherwise. */
export const knownOfRoster: Known<RosterField> = {
  fields: ['name', 'member', 'pronunciation', 'pronouns', 'first', 'last'],
  key: 'name',
  keyElse: 'first',
  headings: [
    ['pronunciation', /^(pronunciation|pronounced|say|sounds|how to say)/],
    ['pronouns', /^(pronoun|they\/them|gender pronoun)/],
    ['member', /^(member|organi[sz]ation|org\b|group|partner|speaks for|affiliation|company|organizaci[oó]n)/],
    ['first', /^((first|given) ?names?\b|forename)/],
    ['last', /^((last|sur|family) ?names?\b|apellidos?\b)/],
    ['name', /^(name|full name|person|people|contact|representative|delegate|nombre)/]
  ],
  cells: [
    ['pronouns', (cell) => /^[a-z]{1,6}\s*\/\s*[a-z]{1,6}(\s*\/\s*[a-z]{1,8})?$/i.test(cell)],
    // Parts of a name are known by their headings alone.
    ['first', () => false],
    ['last', () => false]
  ]
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
  const name = fullName(cell('name') || cell('first'), cell('last'))
  const named = member === '' ? personFrom(name) : { name, member }
  return { ...named, pronunciation: cell('pronunciation'), pronouns: cell('pronouns') }
}

/** A name with the last name that stands in a column of its own, unless it has it already. */
const fullName = (name: string, last: string) =>
  last === '' || ` ${fold(name)}`.endsWith(` ${fold(last)}`) ? name : [name, last].filter(Boolean).join(' ')
