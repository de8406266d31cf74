import { describe, expect, it } from 'vitest'
import { commandOf } from '#ui/timer-keys.ts'

describe('a key, while a timer runs', () => {
  it('writes in a field, presses a button, ticks a box, and drives the timer elsewhere', () => {
    expect([' ', 'Enter'].map((key) => commandOf(key, 'box'))).toEqual([undefined, 'next'])
    expect([' ', 'Enter', 'n', 'ArrowRight'].map((key) => commandOf(key, 'field'))).toEqual(Array(4).fill(undefined))
    expect([' ', 'Enter', 'ArrowRight'].map((key) => commandOf(key, 'button'))).toEqual(Array(3).fill(undefined))
    expect([' ', 'Enter', 'ArrowRight'].map((key) => commandOf(key, 'other'))).toEqual(['pause', 'next', 'next'])
  })

  it('that writes a letter is never a command', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzNPLB')
      for (const focus of ['field', 'button', 'box', 'other'] as const) expect(commandOf(letter, focus)).toBeUndefined()
  })
})
