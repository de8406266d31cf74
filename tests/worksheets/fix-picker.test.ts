import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changes } from '#workbook/changes-text.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { type FixPicker, blankCandidate, blankPoint, fixPicker } from '#worksheets/fix-picker/index.ts'
import {
  MOST_CHOSEN,
  canWait,
  choose,
  chosenOf,
  fromIdea,
  gapOf,
  isEmptyCandidate,
  propose
} from '#worksheets/fix-picker/picking.ts'
import { receive } from '#worksheets/fix-picker/receive.ts'
import { doubtsOf, missingDays, offeredDays, steps } from '#worksheets/fix-picker/schedule.ts'

const blank = fixPicker.blank('2026-04-16')
const ids = blank.candidates.map(({ id }) => id)
const newId = () => 'new'
const filled = (texts: readonly string[]): FixPicker =>
  texts.reduce((sheet, text) => propose(sheet, { text }, newId), blank)

describe('choosing', () => {
  it('takes two at most, whatever is tried, and gives back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean())), (tries) => {
        const sheet = tries.reduce((all, [id, chosen]) => choose(all, id, chosen), blank)
        expect(chosenOf(sheet).length).toBeLessThanOrEqual(MOST_CHOSEN)
      })
    )
    const [first = '', second = '', third = ''] = ids
    const two = choose(choose(blank, first, true), second, true)
    expect(choose(two, third, true)).toBe(two)
    expect(chosenOf(choose(choose(two, first, false), third, true)).map(({ id }) => id)).toEqual([second, third])
  })

  it('keeps what was planned for a change that is taken back', () => {
    const [first = ''] = ids
    const planned = propose(blank, { text: 'Rotate', chosen: true, who: 'Wes' }, newId)
    expect(choose(planned, first, false).candidates[0]).toMatchObject({ text: 'Rotate', chosen: false, who: 'Wes' })
  })

  it('waits when one of the two questions is answered no', () => {
    const one = blankCandidate('c')
    expect([one, { ...one, narrows: 'yes' as const, soon: 'yes' as const }].map(canWait)).toEqual([false, false])
    expect(
      [
        { ...one, narrows: 'no' as const },
        { ...one, soon: 'no' as const }
      ].map(canWait)
    ).toEqual([true, true])
  })
})

describe('a candidate', () => {
  it('goes into the first empty row, and into a new one when none is left', () => {
    const sheet = filled(['a', 'b', 'c', 'd', 'e'])
    expect(sheet.candidates.map(({ id, text }) => `${id} ${text}`)).toEqual(['c1 a', 'c2 b', 'c3 c', 'c4 d', 'new e'])
    expect(sheet.candidates.some(isEmptyCandidate)).toBe(false)
  })

  it('takes over what an idea costs, and the point that it is for', () => {
    const [taken] = propose(blank, fromIdea('log', changes.log, 'p2'), newId).candidates
    expect(taken).toMatchObject({ text: changes.log.do, costs: changes.log.costs, effort: 'small', point: 'p2' })
  })

  it('is for the point that was named, or for the only one', () => {
    const [first] = blank.points
    if (!first) throw new Error('No rows for points.')
    const one = { ...blank, points: [{ ...first, text: 'Late' }, ...blank.points.slice(1)] }
    const two = { ...one, points: [...one.points, { ...first, id: 'p9', text: 'Money' }] }
    const candidate = blankCandidate('c')
    expect(gapOf(blank, candidate)).toBeUndefined()
    expect(gapOf(one, candidate)?.text).toBe('Late')
    expect(gapOf(two, candidate)).toBeUndefined()
    expect(gapOf(two, { ...candidate, point: 'p9' })?.text).toBe('Money')
    // Not for the one that is left, when its own was removed.
    expect(gapOf(one, { ...candidate, point: 'p9' })).toBeUndefined()
  })
})

describe('the days', () => {
  it('are those of the guide: four, ten and fourteen days, and three months', () => {
    expect(offeredDays('2026-04-16')).toEqual({
      draft: '2026-04-20',
      feedback: '2026-04-26',
      inForce: '2026-04-30',
      review: '2026-07-16'
    })
    expect(offeredDays('')).toBeUndefined()
    expect(offeredDays('9999-12-31')).toBeUndefined()
  })

  it('are offered where none stands, and never doubtful themselves', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.subarray([...steps]), (moment, own) => {
        const day = moment.toISOString().slice(0, 10)
        const some = {
          ...blankCandidate('c'),
          ...Object.fromEntries(own.map((step) => [step, offeredDays(day)?.[step]]))
        }
        expect(Object.keys(missingDays(some, day))).toEqual(steps.filter((step) => !own.includes(step)))
        expect(doubtsOf({ ...some, ...missingDays(some, day) }, day)).toEqual([])
      })
    )
  })

  it('are doubted when they are late, past, or out of order', () => {
    const doubts = (days: Partial<FixPicker['candidates'][number]>) =>
      doubtsOf({ ...blankCandidate('c'), ...days }, '2026-04-16')
    expect(doubts({})).toEqual([])
    expect(doubts({ inForce: '2026-04-30' })).toEqual([])
    expect(doubts({ inForce: '2026-05-01' })).toEqual(['late'])
    expect(doubts({ draft: '2026-04-15' })).toEqual(['past'])
    expect(doubts({ draft: '2026-04-28', inForce: '2026-04-27' })).toEqual(['order'])
    expect(doubtsOf({ ...blankCandidate('c'), inForce: '2026-05-01' }, '')).toEqual([])
  })
})

describe('what is handed over', () => {
  const handed = handedBy({
    coalition: 'Riverbend Renters Table',
    from: 'pulse-survey',
    items: [
      { text: 'We learn late what was decided', note: '7 of 25 answered 1 or 2' },
      { text: 'Fair share of grants' },
      {
        kind: 'change',
        text: 'Rotate who facilitates',
        who: 'Wes',
        member: 'Eastgate',
        by: '2026-04-30',
        review: '2026-07-16'
      },
      { kind: 'action', text: 'Book the hall' }
    ]
  })

  it('becomes points and candidates, in the empty rows first', () => {
    const sheet = receive(blank, handed)
    expect(sheet.points.map(({ text, note }) => [text, note])).toEqual([
      ['We learn late what was decided', '7 of 25 answered 1 or 2'],
      ['Fair share of grants', ''],
      ['', '']
    ])
    expect(sheet.candidates).toHaveLength(4)
    expect(sheet.candidates[0]).toMatchObject({
      text: 'Rotate who facilitates',
      who: 'Wes',
      member: 'Eastgate',
      inForce: '2026-04-30',
      review: '2026-07-16',
      chosen: false
    })
  })

  it('is taken once', () => {
    const once = receive(blank, handed)
    expect(receive(once, handed)).toEqual(once)
  })

  it('leaves what stands there as it is, be it a space, and adds no empty point', () => {
    const sheet = { ...blank, points: [{ ...blankPoint('a'), note: ' ' }] }
    const item = { kind: 'point' as const, text: 'Late' }
    const received = receive(sheet, handedBy({ coalition: '', from: '', items: [item, { kind: 'point', text: ' ' }] }))
    expect(received.points.map(({ text, note }) => [text, note])).toEqual([
      ['', ' '],
      ['Late', '']
    ])
  })

  it('keeps with a change the point that is its reason, whichever came first', () => {
    const item = { kind: 'change' as const, text: 'Rotate', note: 'Always the same voices' }
    const only = receive(blank, handedBy({ coalition: '', from: '', items: [item] }))
    expect(gapOf(only, only.candidates[0] ?? blankCandidate('c'))).toMatchObject({ text: item.note, note: '' })
    const point = { text: item.note, note: '7 of 25' }
    const both = receive(blank, handedBy({ coalition: '', from: '', items: [item, point, { text: 'Money' }] }))
    expect(both.points.map(({ text }) => text)).toEqual([item.note, 'Money', ''])
    expect(gapOf(both, both.candidates[0] ?? blankCandidate('c'))).toMatchObject(point)
  })
})

describe('a prefilled sheet', () => {
  it('keeps the points for all, and leaves the changes to those who write them', () => {
    const sheet = receive(filled(['Rotate']), handedBy({ coalition: '', from: '', items: [{ text: 'Late' }] }))
    const prefilled = fixPicker.prefill(sheet)
    expect(prefilled.points[0]?.text).toBe('Late')
    expect(prefilled.candidates.every(isEmptyCandidate)).toBe(true)
  })
})
