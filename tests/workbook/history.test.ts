import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type History, amend, back, begin, forth, step } from '#workbook/history.ts'

const times = <Value>(count: number, change: (value: Value) => Value, from: Value) =>
  Array.from({ length: count }).reduce<Value>(change, from)

test('undoes every step to the beginning, and redoes every step to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 150 }), (values) => {
      const end = values.reduce<History<number>>(step, begin(-1))
      const start = times(values.length, back, end)
      expect(start.present).toBe(-1)
      expect(back(start)).toBe(start)
      const again = times(values.length, forth, start)
      expect(again).toEqual(end)
      expect(forth(again)).toBe(again)
    })
  )
})

test('undoes at least a hundred steps and forgets only the oldest', () => {
  const end = Array.from({ length: 1000 }, (_, index) => index).reduce<History<number>>(step, begin(-1))
  expect(times(100, back, end).present).toBe(899)
  expect(end.past.length).toBeLessThanOrEqual(200)
})

test('amends the present without a step of its own', () => {
  const typed = amend(amend(step(begin(''), 'a'), 'ab'), 'abc')
  expect(typed.present).toBe('abc')
  expect(back(typed).present).toBe('')
})

test('a new step after an undo forgets what was undone', () => {
  const history = step(back(step(step(begin(0), 1), 2)), 3)
  expect(forth(history)).toBe(history)
  expect(back(history).present).toBe(1)
})
