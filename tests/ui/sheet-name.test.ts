import { expect, it } from 'vitest'
import { momentsApart } from '#ui/sheet-name.ts'

const sheet = (id: string, changed: number, name = '') => ({
  id,
  changed,
  name,
  value: { coalition: 'Riverbend', date: '2026-11-26' }
})
const at = (time: string) => Date.parse(`2026-11-26T${time}`)

it('sheets of one name and day are told apart by the second, or by a number; others need neither', () => {
  const moments = momentsApart([
    sheet('a', at('09:05:01')),
    sheet('b', at('09:05:07')),
    sheet('c', at('09:05:07.400')),
    sheet('d', at('09:05:07'), 'Spring')
  ])
  expect(moments.get('a')).toMatch(/26 November 2026.*09:05:01$/)
  expect(moments.get('b')).toMatch(/09:05:07 \(1\)$/)
  expect(moments.get('c')).toMatch(/09:05:07 \(2\)$/)
  expect(moments.has('d')).toBe(false)
})
