import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '#workbook/accept.ts'
import { dayInWords } from '#workbook/day.ts'
import { dayFrom, monthFirstIn } from '#workbook/day-from.ts'

const TODAY = '2026-11-22'

describe('a day in a table', () => {
  it.each([
    ['2026-04-03', '2026-04-03'],
    ['2026-04-03 00:00:00', '2026-04-03'],
    ['2026-04-03T09:00Z', '2026-04-03'],
    ['2026/4/3', '2026-04-03'],
    ['3/4/2026', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['3.4.26', '2026-04-03'],
    ['3-4-2026', '2026-04-03'],
    ['3 April 2026', '2026-04-03'],
    ['3rd of April, 2026', '2026-04-03'],
    ['Friday 3 April 2026', '2026-04-03'],
    ['Fri, 3 Apr 2026', '2026-04-03'],
    ['April 3, 2026', '2026-04-03'],
    ['Apr. 3rd 2026', '2026-04-03'],
    ['3-Apr-26', '2026-04-03'],
    ['3 de abril de 2026', '2026-04-03'],
    ['viernes 3 de abril de 2026', '2026-04-03'],
    ['1er août 2026', '2026-08-01'],
    ['3. März 2026', '2026-03-03'],
    ['12 sept 2026', '2026-09-12'],
    ['3 Dec', '2026-12-03'],
    ['Dec 3', '2026-12-03'],
    ['3 Jan', '2027-01-03'],
    ['3/1', '2027-01-03'],
    ['3. 11.', '2026-11-03'],
    ['3 July', '2026-07-03']
  ])('is read from %s', (text, day) => expect(dayFrom(text, { monthFirst: false, today: TODAY })).toBe(day))

  it('has its month first where the table has it so', () => {
    expect(dayFrom('3/4/2026', { monthFirst: true, today: TODAY })).toBe('2026-03-04')
    expect(dayFrom('12/25', { monthFirst: true, today: TODAY })).toBe('2026-12-25')
    expect(monthFirstIn(['3/4/2026', '3/14/2026', 'soon'])).toBe(true)
    expect(monthFirstIn(['3/4/2026', '14/3/2026'])).toBe(false)
    expect(monthFirstIn(['3/4/2026', '5/6/2026'])).toBeUndefined()
    expect(monthFirstIn(['4/4/2026', '3 April'])).toBe(true)
  })

  it.each([
    '',
    'soon',
    'next week',
    '31/2/2026',
    '2026-02-30',
    'March',
    '2026',
    '5',
    'market 3',
    'Jane 3',
    '13/13/2026',
    '0/4/2026',
    '3 hours',
    'mar 32'
  ])('is not read from %s', (text) => expect(dayFrom(text, { monthFirst: false, today: TODAY })).toBeUndefined())

  it('that is written in words comes back', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (at) => {
        const day = at.toISOString().slice(0, 10)
        expect(dayFrom(dayInWords(day), { monthFirst: true, today: '' })).toBe(day)
        expect(dayFrom(day, { monthFirst: true, today: '' })).toBe(day)
      })
    )
  })

  it('is a real one or none, whatever stands there', () => {
    const text = fc.oneof(
      fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points)),
      fc.string({ unit: fc.constantFrom(...'0123456789 ./-'), maxLength: 10 })
    )
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom(TODAY, ''), (written, monthFirst, today) => {
        const day = dayFrom(written, { monthFirst, today })
        if (day !== undefined) expect(day !== '' && isDay(day)).toBe(true)
        monthFirstIn([written])
      })
    )
  })
})
