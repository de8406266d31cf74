import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitInWords } from '#ui/one-page-text.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { common } from '#worksheets/conflict-protocol/common.ts'
import { examples } from '#worksheets/conflict-protocol/examples.ts'
import { type ConflictProtocol, type Step, blankStep, conflictProtocol } from '#worksheets/conflict-protocol/index.ts'
import { durationOf, gapsOf, isEmpty, rungsOf } from '#worksheets/conflict-protocol/ladder.ts'
import { ladderText } from '#worksheets/conflict-protocol/ladder-text.ts'
import { fitOf, pageOf } from '#worksheets/conflict-protocol/page.ts'
import { receive } from '#worksheets/conflict-protocol/receive.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = conflictProtocol.blank('2026-03-26')

const stepsOf = (...steps: readonly Partial<Step>[]): Step[] =>
  steps.map((step, index) => ({ ...blankStep, id: `s${index}`, ...step }))
const full = { action: 'Talk', who: 'Both', days: 7, settled: 'both say so' }
/** What is settled last. */
const later = ['between', 'adopted', 'review', 'hangs', 'keeper']
const gaps = (part: Partial<ConflictProtocol>) =>
  gapsOf({ ...blank, ...part }, '2026-03-26').map(({ kind, places }) =>
    places.length > 0 ? `${kind} ${places.join()}` : kind
  )

describe('the days of a ladder', () => {
  it('add up, and each step knows when it is over at the latest', () => {
    const { riverbend } = examples
    expect(riverbend && durationOf(riverbend.steps)).toEqual({ days: 57, open: 0 })
    expect(riverbend && rungsOf(riverbend.steps).map(({ latest }) => latest)).toEqual([3, 13, 27, 57])
  })

  it('are not said to be enough where a step has none; from there on nobody knows the day', () => {
    const steps = stepsOf(full, { ...full, days: 0 }, {}, { ...full, days: 30 })
    expect(durationOf(steps)).toEqual({ days: 37, open: 1 })
    expect(rungsOf(steps).map(({ place, latest }) => [place, latest])).toEqual([
      [1, 7],
      [2, 0],
      [3, 0]
    ])
  })

  it.each([
    [57, 0, 'If no step settles it, the last one ends after 57 days at the latest.'],
    [1, 0, 'If no step settles it, the last one ends after 1 day at the latest.'],
    [37, 1, '37 days so far; one step has no days yet.'],
    [7, 2, '7 days so far; 2 steps have no days yet.'],
    [0, 3, '']
  ])('are said: %i, %i open', (days, open, words) => expect(ladderText.duration(days, open)).toBe(words))

  it('of any steps add up to the last that is known', () => {
    fc.assert(
      fc.property(arbitraryOf(conflictProtocol.schema), ({ steps }) => {
        const rungs = rungsOf(steps)
        const { days, open } = durationOf(steps)
        expect(rungs.length).toBe(steps.filter((step) => !isEmpty(step)).length)
        expect(days).toBe(steps.reduce((sum, step) => sum + step.days, 0))
        if (open === 0 && rungs.length > 0) expect(rungs.at(-1)?.latest).toBe(days)
      }),
      { numRuns: 50 }
    )
  })
})

describe('what is still open', () => {
  it('is all of it on an empty sheet', () => {
    expect(gaps({})).toEqual(['scope', 'steps', 'pause', 'say', ...later])
  })

  it('is told by step: without anyone, without days, without an end', () => {
    const steps = stepsOf(full, { ...full, who: ' ' }, {}, { ...full, days: 0, settled: '' }, { days: 3 })
    expect(gaps({ steps }).slice(1, 5)).toEqual(['action 4', 'who 2,4', 'days 3', 'settled 3,4'])
  })

  it.each([
    ['Executive committee', true],
    ['The board', true],
    ['Junta directiva', true],
    ['Comité de vecinos', true],
    ['Full coalition', false],
    ['Dana', false]
  ])('asks for those who sit among the few who decide: %s', (who, asks) => {
    const steps = stepsOf({ ...full, who })
    expect(gaps({ steps }).includes('seat')).toBe(asks)
    expect(gaps({ steps, seat: 'Leaves the room' })).not.toContain('seat')
  })

  it('is the next reading, once its day is past', () => {
    expect(gaps({ review: '2026-03-25' })).toContain('past')
    expect(gaps({ review: '2026-03-26' })).not.toContain('past')
    expect(gapsOf({ ...blank, review: '2026-03-25' }, '').map(({ kind }) => kind)).not.toContain('past')
  })

  it('is nothing at Riverbend, and much of a draft', () => {
    const { riverbend, schools } = examples
    expect(riverbend && gapsOf(riverbend, '2026-03-26')).toEqual([])
    expect(schools && gapsOf(schools, '').map(({ kind, places }) => ladderText.gap[kind](places))).toEqual(
      expect.arrayContaining([
        'Step 3 names no one who acts.',
        'Step 2 has no days: it can go on for ever.',
        'Steps 1, 2 and 3 do not say when they are settled.'
      ])
    )
  })
})

describe('the page', () => {
  /** An average letter of a text face, in em. */
  const measure = (words: string) => words.length * 0.47
  const fitting = (part: Partial<ConflictProtocol>) => fitOf(pageOf({ ...blank, ...part }), measure)
  const wordsOf = (count: number) => Array.from({ length: count }, () => 'member').join(' ')
  const ladderOf = (steps: number, words: number) =>
    stepsOf(...Array.from({ length: steps }, () => ({ ...full, action: wordsOf(words) })))
  const rule = wordsOf(25)

  it('holds the examples in the largest type', () => {
    for (const example of Object.values(examples)) expect(fitting(example)).toMatchObject({ step: 0, fits: true })
  })

  it('takes smaller type before it says no', () => {
    const rules = { scope: rule, pause: rule, say: rule, seat: rule, between: rule, hangs: rule, keeper: rule }
    const steps = [3, 6, 8, 10, 14].map((count) => fitting({ ...rules, steps: ladderOf(count, 12) }))
    expect(steps.map(({ step }) => step)).toEqual(steps.map(({ step }) => step).toSorted())
    expect(steps[0]).toMatchObject({ step: 0, fits: true })
    expect(steps.at(-1)?.fits).toBe(false)
  })

  it('says which step or rule to shorten by how much, and then it fits', () => {
    const long = fitting({ steps: ladderOf(4, 12), pause: wordsOf(800) })
    expect(long.cuts.map(({ title }) => title)).toEqual(['Pause: what both sides leave alone meanwhile'])
    expect(fitting({ steps: ladderOf(4, 12), pause: wordsOf(800 - (long.cuts[0]?.words ?? 0)) }).fits).toBe(true)

    const steps = stepsOf(full, { ...full, action: wordsOf(800) }, full)
    const { cuts } = fitting({ steps })
    expect(cuts.map(({ title }) => title)).toEqual(['Step 2'])
    const shorter = stepsOf(full, { ...full, action: wordsOf(800 - (cuts[0]?.words ?? 0)) }, full)
    expect(fitting({ steps: shorter }).fits).toBe(true)
  })

  it('says so where no cutting would do', () => {
    const many = fitting({ steps: ladderOf(40, 2) })
    expect(many).toMatchObject({ fits: false, cuts: [] })
    expect(fitInWords(many, ladderText.tooMany)).toContain('there are too many steps')
  })

  it('says of every step when it is over', () => {
    const { rungs } = pageOf({ ...blank, steps: stepsOf(full, full) })
    expect(rungs.map(({ note }) => note)).toEqual([
      expect.stringContaining('7 days, over by day 7'),
      expect.stringContaining('7 days, over by day 14')
    ])
  })
})

describe('the common ladder', () => {
  it('has nothing open but what the rules around it say', () => {
    expect(gaps({ steps: [...common] })).toEqual(['scope', 'pause', 'say', 'seat', ...later])
    expect(durationOf(common)).toEqual({ days: 51, open: 0 })
  })
})

describe('what is handed over', () => {
  const handed = handedBy({
    coalition: 'X',
    from: 'fix-picker',
    items: [
      { kind: 'point', text: 'A quarrel nobody mentions' },
      { kind: 'change', text: 'Conflict protocol', who: 'Wes', by: '2026-04-09', review: '2026-07-09' }
    ]
  })

  it('says what it covers, from when it holds, when to read it again and whose it is', () => {
    expect(receive(blank, handed)).toEqual({
      ...blank,
      scope: 'A quarrel nobody mentions',
      adopted: '2026-04-09',
      review: '2026-07-09',
      keeper: 'Wes'
    })
  })

  it('leaves what stands there', () => {
    const { riverbend } = examples
    expect(riverbend && receive(riverbend, handed)).toEqual(riverbend)
  })
})
