import { expect, test } from 'vitest'
import { MOST_SEEN, stamped } from '#workbook/stamps.ts'

test('a save remembers the latest of both that it has taken in, however many came before', () => {
  const many = (name: string) => Array.from({ length: MOST_SEEN }, (_, index) => `${name}${index}`)
  const { seen } = stamped({ revision: 1, changed: 1, seen: many('theirs') }, 2, many('own'))
  expect(seen).toHaveLength(MOST_SEEN)
  expect(seen?.slice(1, 5)).toEqual(['theirs0', 'own0', 'theirs1', 'own1'])
})
