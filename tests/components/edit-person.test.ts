import { expect, test } from 'vitest'
import { edited, overwritten } from '#components/coalition/edit-person.ts'

const begun = { id: 'k3', name: 'Linh', member: '', pronunciation: '', pronouns: '' }
const written = { ...begun, name: 'Linh Trần' }
const wes = { ...begun, id: 'k4', name: 'Wes' }

test('changes what the form changed, and keeps what another tab wrote meanwhile', () => {
  const now = { people: [{ ...begun, member: 'Southside Voices', pronouns: 'she/her' }, wes] }
  expect(edited(now, begun, written)).toEqual({
    people: [{ ...begun, name: 'Linh Trần', member: 'Southside Voices', pronouns: 'she/her' }, wes]
  })
})

test('takes out what the form emptied', () => {
  const full = { ...begun, member: 'Southside Voices' }
  expect(edited({ people: [full] }, full, begun)).toEqual({ people: [begun] })
})

test('puts in whoever is new or was removed meanwhile', () => {
  expect(edited({ people: [wes] }, begun, written)).toEqual({ people: [wes, written] })
})

test('tells what another tab has written in the same place', () => {
  expect(overwritten({ ...begun, name: 'Linh T.', member: 'Southside Voices' }, begun, written)).toEqual(['Linh T.'])
  expect(overwritten(written, begun, written)).toEqual([])
  expect(overwritten(begun, begun, written)).toEqual([])
})
