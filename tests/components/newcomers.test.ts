import { expect, test } from 'vitest'
import { newcomers } from '#components/coalition/newcomers.ts'

const people = (...names: readonly string[]) =>
  JSON.stringify({ v: 1, value: { people: names.map((name) => ({ id: name.toLowerCase(), name, member: '' })) } })

test('are those who are in the next roster alone', () => {
  expect(newcomers(people('Dana'), people('Dana', 'Wes', 'Linh'))).toEqual(['Wes', 'Linh'])
  expect(newcomers(null, people('Dana'))).toEqual(['Dana'])
  expect(newcomers(people('Dana'), people('Dana'))).toEqual([])
})

test('are nobody where the next cannot be read', () => {
  expect(newcomers(null, '{"v":1,"val')).toEqual([])
})
