import { describe, expect, it } from 'vitest'
import { secondsLeft, spentBy } from '#workbook/countdown.ts'

describe('a countdown', () => {
  it('counts down to nought and then up', () => {
    expect([0, 1, 999, 1000, 29_999, 30_000, 30_999, 31_000].map((spent) => secondsLeft(30, spent))).toEqual([
      30, 30, 30, 29, 1, 0, 0, -1
    ])
    expect(Object.is(secondsLeft(30, 30_500), 0)).toBe(true)
  })

  it('goes on where it was paused, and loses nothing if the clock is set back', () => {
    expect(spentBy({ since: undefined, spent: 4000 }, 99_000)).toBe(4000)
    expect(spentBy({ since: 10_000, spent: 4000 }, 11_000)).toBe(5000)
    expect(spentBy({ since: 10_000, spent: 4000 }, 2000)).toBe(4000)
  })
})
