import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartersFrom } from '#workbook/hours-from.ts'
import { MOST_QUARTERS, hoursInWords, hoursOf } from '#workbook/hours.ts'

describe('hours', () => {
  it.each([
    ['2', 2],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0.25', 0.25],
    ['2½', 2.5],
    ['2 ½', 2.5],
    ['½', 0.5],
    ['1 1/2', 1.5],
    ['3/4', 0.75],
    ['1:30', 1.5],
    ['1h30', 1.5],
    ['1 hr 15', 1.25],
    ['2 hours, 30 minutes', 2.5],
    ['3h', 3],
    ['3 hrs', 3],
    ['12 hours', 12],
    ['4 horas', 4],
    ['90 min', 1.5],
    ['45 minutes', 0.75],
    ['about 6', 6],
    ['~2', 2],
    ['1.3', 1.25],
    ['5 min', 0.25],
    ['0.1', 0.25],
    ['0', 0],
    ['', 0],
    [' – ', 0],
    ['10000', 10_000]
  ])('are read from %s', (typed, hours) => expect(hoursOf(quartersFrom(typed) ?? Number.NaN)).toBe(hours))

  it.each(['a lot', '2-3', '-2', '1e3', '10001', '99999999', '1:75', '1.2.3', 'Infinity', '٣', '1/0', '2 days'])(
    'are not read from %s',
    (typed) => expect(quartersFrom(typed)).toBeUndefined()
  )

  it.each([
    [0, '0'],
    [1, '¼'],
    [6, '1½'],
    [8, '2'],
    [4001, '1,000¼']
  ])('of %i quarters are written %s', (quarters, words) => expect(hoursInWords(quarters)).toBe(words))

  it('below a thousand come back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(3999), (quarters) => {
        expect(quartersFrom(hoursInWords(quarters))).toBe(quarters)
      })
    )
  })

  it('are a count or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points)),
        (typed) => {
          const quarters = quartersFrom(typed) ?? 0
          expect(Number.isInteger(quarters) && quarters >= 0 && quarters <= MOST_QUARTERS).toBe(true)
        }
      )
    )
  })
})
