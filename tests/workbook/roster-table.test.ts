import { describe, expect, it } from 'vitest'
import { guessColumns } from '#workbook/columns.ts'
import { addRosterTable, knownOfRoster } from '#workbook/roster-table.ts'
import { readTable } from '#workbook/table.ts'

const none = { people: [] }

function pasted(text: string, old: Parameters<typeof addRosterTable>[0] = none) {
  const table = readTable(text)
  const rows = table.status === 'ok' ? table.rows : []
  const { people } = addRosterTable(old, rows, guessColumns(rows, knownOfRoster))
  return people.map(({ id: _, ...person }) => person)
}

const linh = { name: 'Linh Trần', member: 'Southside Voices', pronunciation: 'ling chun', pronouns: 'she/her' }

describe('people pasted from a spreadsheet', () => {
  it('are known by the headings of their columns, in whatever order', () => {
    const table =
      'Organisation\tPhone\tName\tPronouns\tPronunciation\nSouthside Voices\t555 0101\tLinh Trần\tshe/her\tling chun'
    expect(pasted(table)).toEqual([linh])
  })

  it.each([
    'First name\tLast name\tOrganisation\nLinh\tTrần\tSouthside Voices',
    'Surname\tFirst name\tOrganization\nTrần\tLinh\tSouthside Voices',
    'Name\tSurname\tGroup\nLinh\tTrần\tSouthside Voices',
    'First name\tLast name\tName\tGroup\nLinh\tTrần\tLinh Trần\tSouthside Voices'
  ])('may have their names in two columns', (table) => {
    expect(pasted(table)).toEqual([{ ...linh, pronunciation: '', pronouns: '' }])
  })

  it('are known without headings by their order, whatever else stands there', () => {
    expect(pasted('Wes\tLegal Aid\twess\t555 0101\tMonday')).toEqual([
      { name: 'Wes', member: 'Legal Aid', pronunciation: 'wess', pronouns: '' }
    ])
  })

  it('are known without headings, pronouns by their look', () => {
    expect(pasted('Linh Trần\tshe/her\tSouthside Voices\tling chun')).toEqual([linh])
  })

  it('may have their member in brackets', () => {
    expect(pasted('Linh Trần (Southside Voices)\nWes')).toEqual([
      { ...linh, pronunciation: '', pronouns: '' },
      { name: 'Wes', member: '', pronunciation: '', pronouns: '' }
    ])
  })

  it('are not added twice, and fill in what was missing', () => {
    const old = { people: [{ id: 'k3', name: 'linh trần', member: '', pronunciation: 'lin chan', pronouns: '' }] }
    const table = 'Name\tMember\tPronouns\tPronunciation\nLinh Trần\tSouthside Voices\tshe/her\tling chun'
    expect(pasted(table, old)).toEqual([{ ...linh, name: 'linh trần', pronunciation: 'lin chan' }])
  })
})
