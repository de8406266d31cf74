import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { membersFrom, peopleIn, withMembers } from '#workbook/member-rows.ts'

const blank = (id: string) => ({ id, member: '', name: '', small: false })
const row = (id: string, member: string, name: string) => ({ ...blank(id), member, name })
const told = (rows: readonly { member: string; name: string }[]) => rows.map(({ member, name }) => `${member}: ${name}`)

const keisha = { name: 'Keisha Grant', member: 'Tenants United' }
const aaron = { name: 'Aaron', member: 'Tenants United' }
const linh = { name: 'Linh Tran', member: 'Southside Voices' }

describe('rows of organisations', () => {
  it('take people into empty rows first, those of one organisation together', () => {
    const rows = withMembers(
      [blank('a'), row('b', 'Casa Abierta', 'Marisol'), blank('c')],
      [keisha, linh, aaron],
      blank
    )
    expect(told(rows)).toEqual([
      'Tenants United: Keisha Grant / Aaron',
      'Casa Abierta: Marisol',
      'Southside Voices: Linh Tran'
    ])
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(rows.flatMap(peopleIn)).toContainEqual(aaron)
  })

  it('know whom they hold, also in a row of two, and leave a row that says something as it is', () => {
    const rows = [row('a', 'Tenants United', 'Keisha Grant / Aaron'), row('b', 'Southside Voices', 'Wei')]
    expect(withMembers(rows, [aaron, keisha, aaron], blank)).toEqual(rows)
    expect(told(withMembers(rows, [linh], blank))).toEqual([...told(rows), 'Southside Voices: Linh Tran'])
  })

  it('never lose what was written, even spaces, nor grow beyond what a list holds', () => {
    expect(withMembers([row('a', ' ', '')], [{ name: '', member: '' }], blank)).toEqual([row('a', ' ', '')])
    const full = Array.from({ length: MOST_ITEMS }, (_, place) => row(`r${place}`, `Member ${place}`, ''))
    expect(withMembers(full, [linh], blank)).toEqual(full)
  })

  it('know an organisation by its name alone', () => {
    const rows = [row('a', 'Tenants United', 'Keisha Grant')]
    expect(withMembers(rows, [{ name: '', member: 'tenants united' }], blank)).toEqual(rows)
  })
})

describe('what somebody types or pastes', () => {
  it('is organisations, or people with theirs in brackets', () => {
    expect(told(membersFrom('Tenants United\nLinh Tran (Southside Voices), Casa Abierta'))).toEqual([
      'Tenants United: ',
      'Southside Voices: Linh Tran',
      'Casa Abierta: '
    ])
  })

  it('is a table, organisations first unless its headings say otherwise', () => {
    const as = ['Tenants United: Keisha Grant', 'Southside Voices: ']
    expect(told(membersFrom('Tenants United\tKeisha Grant\nSouthside Voices\t'))).toEqual(as)
    expect(
      told(membersFrom('Organisation\tWho comes\r\nTenants United\tKeisha Grant\r\nSouthside Voices\t\r\n'))
    ).toEqual(as)
    expect(told(membersFrom('Name\tGroup\nKeisha Grant\tTenants United\n\tSouthside Voices'))).toEqual(as)
    expect(told(membersFrom('Organisation,Who comes\n"Tenants United","Keisha Grant"\nSouthside Voices,'))).toEqual(as)
  })
})
