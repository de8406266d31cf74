import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handedBy } from '#workbook/hand-over.ts'
import { nextMoves } from '#worksheets/next-moves/index.ts'
import { doubtsOf, moveNames, offeredDay, setMove, withOfferedDays } from '#worksheets/next-moves/moves.ts'
import { receive } from '#worksheets/next-moves/receive.ts'
import { eventOf } from '#worksheets/next-moves/text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const sheet = nextMoves.blank('2026-03-20')

describe('the dates', () => {
  it('are offered within a week, two weeks after that, and three months from the sheet’s date', () => {
    const filled = withOfferedDays(setMove(sheet, 'listen', { day: '2026-03-26' }))
    expect(moveNames.map((name) => filled.moves[name].day)).toEqual(['2026-03-26', '2026-04-09', '2026-06-20'])
    expect(offeredDay(sheet, 'listen')).toBe('2026-03-27')
    expect(moveNames.map((name) => offeredDay(nextMoves.blank(''), name))).toEqual(['', '', ''])
  })

  it('that are offered are never in doubt, and never take the place of others', () => {
    fc.assert(
      fc.property(arbitraryOf(nextMoves.schema), (arbitrary) => {
        const filled = withOfferedDays(arbitrary)
        for (const name of moveNames) {
          if (arbitrary.moves[name].day !== '') expect(filled.moves[name].day).toBe(arbitrary.moves[name].day)
        }
        const fresh = withOfferedDays({ ...nextMoves.blank(''), date: arbitrary.date })
        expect(moveNames.flatMap((name) => doubtsOf(fresh, name))).toEqual([])
      })
    )
  })

  it.each([
    ['listen', '2026-03-19', ['past']],
    ['listen', '2026-04-02', ['late']],
    ['fix', '2026-04-30', ['late']],
    ['fix', '2026-03-22', ['order']],
    ['lookBack', '2026-09-01', []],
    ['lookBack', '2026-03-25', ['order']]
  ] as const)('of %s on %s: %o', (name, day, doubts) => {
    const listening = setMove(sheet, 'listen', { day: '2026-03-26' })
    expect(doubtsOf(setMove(listening, name, { day }), name)).toEqual(doubts)
  })
})

it('a change that was chosen elsewhere becomes the fix, with its name and days, and never in place of another', () => {
  const item = {
    kind: 'change' as const,
    text: 'Decision matrix',
    note: 'Finding out what was decided',
    who: 'Wes',
    by: '2026-04-30',
    review: '2026-07-16'
  }
  const handed = handedBy({
    coalition: '',
    from: 'fix-picker',
    items: [item, { text: 'Workload sits with four people' }]
  })
  const taken = receive(sheet, handed)
  expect(taken).toMatchObject({
    fix: 'Decision matrix',
    because: 'Finding out what was decided',
    themes: 'Workload sits with four people'
  })
  expect(taken.moves.fix).toMatchObject({ day: '2026-04-30', who: 'Wes' })
  expect(taken.moves.lookBack.day).toBe('2026-07-16')
  expect(receive({ ...sheet, fix: 'Ours' }, handed).fix).toBe('Ours')
})

it('the look back repeats each quarter in the calendar, and the fix is called by its name', () => {
  const filled = withOfferedDays({ ...sheet, coalition: 'Riverbend', fix: 'Decision matrix' })
  expect(eventOf('lookBack', filled)).toMatchObject({ every: { months: 3 }, day: '2026-06-20' })
  expect(eventOf('fix', filled).title).toBe('Fix one thing: Decision matrix (Riverbend)')
})
