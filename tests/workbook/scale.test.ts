import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '#workbook/scale.ts'

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('a place on a scale', () => {
  it.each([
    [15, 30, 0, 50],
    [1, 3, 0, 33.33],
    [3, 5, 1, 50],
    [0, 0, 0, 0],
    [Number.NaN, 5, 1, 0]
  ])('%d of %d, from %d, is %d percent', (value, most, least, expected) => {
    expect(percent(value, most, least)).toBe(expected)
  })

  it('is never beyond the ends', () => {
    fc.assert(
      fc.property(amount, amount, amount, (value, most, least) => {
        const place = percent(value, most, least)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
      })
    )
  })

  it('never puts the larger before the smaller', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 1, max: 1e6, noNaN: true }), (one, other, most) => {
        const [smaller, larger] = one < other ? [one, other] : [other, one]
        expect(percent(smaller, most)).toBeLessThanOrEqual(percent(larger, most))
      })
    )
  })
})
