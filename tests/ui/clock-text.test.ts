import { expect, it } from 'vitest'
import { clockText } from '#ui/clock-text.ts'

it.each([
  [605, '10:05 minutes left'],
  [100, '1:40 minutes left'],
  [99, '99 seconds left'],
  [1, '1 second left'],
  [0, '0 seconds left'],
  [-1, '+1 second over'],
  [-59, '+59 seconds over'],
  [-60, '+1:00 minutes over'],
  [-125, '+2:05 minutes over']
])('a clock with %i seconds left reads %s', (left, words) => {
  expect(`${clockText.number(left)} ${clockText.unit(left)}`).toBe(words)
})
