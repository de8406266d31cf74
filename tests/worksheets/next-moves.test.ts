import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HandedItem, handOver, handedBy } from '#workbook/hand-over.ts'
import { handingOf } from '#worksheets/next-moves/handing.ts'
import { nextMoves } from '#worksheets/next-moves/index.ts'
import { doubtsOf, moveNames, offeredDay, setMove, withOfferedDays } from '#worksheets/next-moves/moves.ts'
import { receive } from '#worksheets/next-moves/receive.ts'
import { eventOf } from '#worksheets/next-moves/text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { textsOf, wordsOf } from './words.ts'

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
    ['lookBack', '2027-03-20', ['late']],
    ['lookBack', '9999-01-01', ['late']],
    ['lookBack', '2026-03-25', ['order']]
  ] as const)('of %s on %s: %o', (name, day, doubts) => {
    const listening = setMove(sheet, 'listen', { day: '2026-03-26' })
    expect(doubtsOf(setMove(listening, name, { day }), name)).toEqual(doubts)
  })
})

it('a date after both that follow it is told once', () => {
  const days = { listen: '2026-03-30', fix: '2026-03-22', lookBack: '2026-03-24' }
  const filled = moveNames.reduce((all, name) => setMove(all, name, { day: days[name] }), sheet)
  expect(moveNames.filter((name) => doubtsOf(filled, name).includes('order'))).toEqual(['fix'])
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

describe('what is handed over', () => {
  const change = (text: string) => ({
    kind: 'change' as const,
    text,
    note: `Why ${text}`,
    who: 'Wes',
    member: 'Eastgate Neighbours',
    by: '2026-04-30',
    review: '2026-07-16'
  })
  const take = (own: typeof sheet, ...items: readonly Partial<HandedItem>[]) =>
    receive(own, handedBy({ coalition: '', from: '', items }))

  it('is a fix with its owner’s organisation; a second one is noted in full, and neither comes twice', () => {
    const first = take(sheet, change('Rotate'))
    expect(first.moves.fix.who).toBe('Wes (Eastgate Neighbours)')
    expect(first.note).toBe('')
    const second = take(first, change('Log'))
    expect(second).toEqual({
      ...first,
      note: 'Log · Why Log · Wes (Eastgate Neighbours) · 30 April 2026 · 16 July 2026'
    })
    expect(take(second, change('Log'), change('Rotate'))).toEqual(second)
  })

  it('vanishes nowhere, whatever stands there and whatever comes', () => {
    fc.assert(
      fc.property(arbitraryOf(nextMoves.schema), arbitraryOf(handOver.schema), (own, handed) => {
        const held = textsOf(nextMoves.schema, receive(own, handed)).join(' ')
        for (const { kind, text, note, who, member } of handed.items) {
          const owner = kind === 'change' || kind === 'action' ? [who, member] : []
          for (const word of wordsOf([text, note, ...owner].join(' '))) expect(held).toContain(word)
        }
      })
    )
  })

  it('goes on to the fix picker: each theme and what the fix answers as points, the fix as a change', () => {
    const themed = { ...take(sheet, change('Rotate')), themes: 'Late papers · 7 of 25\n\n Money ' }
    expect(handingOf(themed, 'fix').items).toEqual([
      { text: 'Why Rotate' },
      { text: 'Late papers', note: '7 of 25' },
      { text: 'Money', note: '' },
      change('Rotate')
    ])
    expect(handingOf({ ...sheet, themes: 'Late papers', because: 'Late papers' }, 'fix').items).toEqual([
      { text: 'Late papers', note: '' }
    ])
  })

  it('goes back and forth without a loss', () => {
    const there = take(sheet, change('Rotate'), { text: 'Why Rotate', note: '7 of 25' }, { text: 'Money' })
    const back = receive(sheet, handedBy(handingOf(there, 'fix')))
    expect(back).toEqual(there)
  })

  it('has the day of the move', () => {
    const dated = withOfferedDays(sheet)
    expect(handingOf(dated, 'listen').items).toMatchObject([{ kind: 'topic', by: '2026-03-27' }])
    expect(handingOf(dated, 'lookBack').items).toMatchObject([{ kind: 'topic', by: '2026-06-20' }])
  })
})

it('the look back repeats each quarter in the calendar, and the fix is called by its name', () => {
  const filled = withOfferedDays({ ...sheet, coalition: 'Riverbend', fix: 'Decision matrix' })
  expect(eventOf('lookBack', filled)).toMatchObject({ every: { months: 3 }, day: '2026-06-20' })
  expect(eventOf('fix', filled).title).toBe('Fix one thing: Decision matrix (Riverbend)')
})
