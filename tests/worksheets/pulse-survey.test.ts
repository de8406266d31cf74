import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answersIn, put, putRemark } from '#worksheets/pulse-survey/answering.ts'
import { countHand, putHands } from '#worksheets/pulse-survey/by-hand.ts'
import { isFixed } from '#worksheets/pulse-survey/fixed.ts'
import { pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import { isUnanimous, medianOf, spreadOf } from '#worksheets/pulse-survey/measures.ts'
import { choosePoint, pointsIn } from '#worksheets/pulse-survey/points.ts'
import { inOrder, isLateTelling, resultsOf, shown, unanimousIn } from '#worksheets/pulse-survey/results.ts'
import {
  type Answer,
  type Tally,
  answers as everyAnswer,
  merge,
  nothing,
  sum,
  totalOf
} from '#worksheets/pulse-survey/tally.ts'
import { answered, noRemark } from './pulse-survey-answers.ts'

const report = await pulseSurvey.report()
const examples = await pulseSurvey.examples()

const someCount = fc.nat({ max: 9999 })
const someTally: fc.Arbitrary<Tally> = fc.record({
  one: someCount,
  two: someCount,
  three: someCount,
  four: someCount,
  five: someCount,
  unknown: someCount
})
const someCounts = fc.array(fc.nat({ max: 12 }), { minLength: 5, maxLength: 5 }).filter((counts) => sum(counts) > 0)
/** One line for each person: what is never kept, and what the figures must agree with. */
const rowsOf = (counts: readonly number[]) => counts.flatMap((count, index) => Array<number>(count).fill(index + 1))

describe('a tally', () => {
  it('is the same in whatever order it comes together', () => {
    fc.assert(
      fc.property(someTally, someTally, someTally, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, nothing)).toEqual(a)
        for (const answer of everyAnswer) expect(merge(a, b)[answer]).toBe(Math.min(9999, a[answer] + b[answer]))
      })
    )
  })

  it('has the median of the people behind it', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const rows = rowsOf(counts).sort((a, b) => a - b)
        const half = rows.length / 2
        const [low = 0, high = 0] = [rows[Math.ceil(half) - 1], rows[Math.floor(half)]]
        expect(medianOf(counts)).toBe((low + high) / 2)
      })
    )
    expect(medianOf([0, 0, 0, 0, 0])).toBeUndefined()
    expect(medianOf([0, 1, 1, 0, 0])).toBe(2.5)
  })

  it('has the spread of the people behind it', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const median = medianOf(counts) ?? 0
        const steps = rowsOf(counts).map((answer) => Math.abs(answer - median))
        const { distance, near } = spreadOf(counts, median)
        expect(distance).toBeCloseTo(sum(steps) / steps.length, 10)
        expect(near).toBe(steps.filter((step) => step <= 1).length)
        expect(distance === 0).toBe(isUnanimous(counts))
      })
    )
  })
})

describe('results', () => {
  const results = shown(
    answered([
      ['one', 'three', 'two'],
      ['five', 'three', 'two'],
      ['one', 'two', 'two'],
      ['five', 'two', 'two'],
      ['five', 'two', 'three']
    ])
  )
  const order = (by: 'need' | 'disagreement') => inOrder(resultsOf(results), by).map(({ id }) => id)

  it('stand in two orders: most ones and twos, farthest apart', () => {
    expect(order('need')).toEqual(['valued', 'clear', 'fair'])
    expect(order('disagreement')).toEqual(['fair', 'clear', 'valued'])
  })

  it('tell a divided room from a lukewarm one', () => {
    expect(resultsOf(results).map(({ figures }) => figures?.isDivided)).toEqual([true, false, false])
    // Strewn over the whole scale is not divided.
    const strewn = ['one', 'two', 'three', 'four', 'five'] as const
    const isDivided = (given: readonly Answer[]) => resultsOf(shown(answered(given)))[0]?.figures?.isDivided
    expect(isDivided(strewn)).toBe(false)
    expect(isDivided(['one', ...strewn])).toBe(false)
    expect(isDivided(['one', 'one', 'one', 'two', 'three', 'five', 'five', 'five'])).toBe(true)
    expect(isDivided(['two', 'two', 'two', 'five', 'five', 'five'])).toBe(true)
  })

  it('name a friction point by its question until somebody has put it as a fact', () => {
    const sheet = choosePoint(results, 'p', 'clear')
    const figures = '5 answered. Median 2. 3 of 5 gave 1 or 2. All 5 lie within one step of the median'
    expect(pointsIn(sheet)).toEqual([
      {
        text: 'How clear is it to you how we decide, and what was decided?',
        note: expect.stringMatching(
          new RegExp(`^${figures}.*nobody gave 1, 3 gave 2, 2 gave 3, nobody gave 4, nobody gave 5\\.$`)
        )
      }
    ])
    const worded = { ...sheet, points: sheet.points.map((point) => ({ ...point, text: 'We learn late' })) }
    expect(pointsIn(worded)).toEqual([
      { text: 'We learn late', note: expect.stringMatching(/^How clear .* 5 answered/) }
    ])
  })

  it('are the counts of the guide’s chapter for Riverbend', () => {
    const { riverbend } = examples
    if (!riverbend) throw new Error('There is no such example.')
    expect(resultsOf(riverbend).map(({ figures }) => figures?.counts)).toEqual([
      [2, 5, 8, 7, 3],
      [2, 5, 7, 8, 3],
      [0, 4, 8, 9, 4]
    ])
    expect(JSON.stringify(report(riverbend))).toContain('25 of 28')
  })

  it('warn of a question to which everybody gave the same answer, not of one that too few answered', () => {
    const sheet = answered([
      ['two', 'three', 'unknown'],
      ['two', 'three', 'unknown'],
      ['two', 'four', 'one'],
      ['two', 'three', 'one'],
      ['two', 'three', 'one']
    ])
    expect(unanimousIn(sheet)).toEqual(['fair'])
    expect(unanimousIn(shown(sheet, ['fair']))).toEqual([])
  })
})

describe('taking in answers', () => {
  const someBallot: fc.Arbitrary<Answers> = fc.dictionary(
    fc.constantFrom('fair', 'clear', 'valued'),
    fc.constantFrom(...everyAnswer)
  )

  it('keeps counts, in which the order of people cannot be found', () => {
    fc.assert(
      fc.property(fc.array(someBallot, { minLength: 1 }), (ballots) => {
        const countsIn = (given: readonly Answers[]) =>
          given.reduce((sheet, ballot) => put(sheet, ballot, noRemark), pulseSurvey.blank('')).questions
        expect(countsIn(ballots)).toEqual(countsIn(ballots.toReversed()))
      })
    )
  })

  it('counts a blank as not known, so that each question counts everybody', () => {
    const sheet = put(pulseSurvey.blank(''), { fair: 'two' }, noRemark)
    expect(sheet.questions.map(({ counts }) => totalOf(counts))).toEqual([1, 1, 1])
    expect(sheet.questions[1]?.counts.unknown).toBe(1)
  })

  it('fixes who is asked what, from the first answer on', () => {
    const blank = pulseSurvey.blank('')
    expect(isFixed(blank)).toBe(false)
    expect(isFixed(countHand(blank, 'fair', 'one', 1))).toBe(true)
    expect(isFixed(answered(['one']))).toBe(true)
  })

  it('puts what was counted by hand to the others, and counts anew', () => {
    let sheet = answered(['five'])
    for (const id of ['fair', 'clear', 'valued']) sheet = countHand(countHand(sheet, id, 'two', 1), id, 'three', 1)
    sheet = countHand(sheet, 'fair', 'one', -1)
    const put = putHands(sheet)
    expect(put.questions[0]?.counts).toEqual({ ...nothing, two: 1, three: 1, five: 1 })
    expect(answersIn(put, 'hands')).toBe(0)
  })

  it('keeps remarks by the alphabet, in whatever order they come', () => {
    const texts = ['Zulu', 'éclair', 'apple', '  ', 'Éclair', 'apple']
    const sheetOf = (all: readonly string[]) =>
      all.reduce((sheet, text) => putRemark(sheet, { text, aloud: true }), pulseSurvey.blank(''))
    expect(sheetOf(texts)).toEqual(sheetOf(texts.toReversed()))
    expect(sheetOf(texts).remarks.map(({ text }) => text)).toEqual(['apple', 'apple', 'éclair', 'Éclair', 'Zulu'])
  })

  it('is handed out without any of it', () => {
    const { riverbend } = examples
    if (!riverbend) throw new Error('There is no such example.')
    const { unit, asked: number, threshold, questions, remarks, points, source } = pulseSurvey.prefill(riverbend)
    expect({ unit, number, threshold }).toEqual({ unit: 'person', number: 28, threshold: 5 })
    expect(questions.map(({ counts }) => totalOf(counts))).toEqual([0, 0, 0])
    expect([remarks, points, source]).toEqual([[], [], 0])
  })
})

describe('late answers', () => {
  const before = shown(answered(['one', 'two', 'three', 'four', 'five']))

  it('wait, and change nothing that was shown', () => {
    const late = answered(['one'], before)
    expect(resultsOf(late)).toEqual(resultsOf(before))
    expect(answersIn(late, 'late')).toBe(1)
    expect(isLateTelling(late)).toBe(true)
  })

  it('are not added before they are as many as the threshold, for each question', () => {
    const five = answered(['one', 'one', 'two', 'four', 'four'], before)
    expect(isLateTelling(five)).toBe(false)
    expect(resultsOf(shown(five)).map(({ figures }) => figures?.n)).toEqual([10, 10, 10])
    const unknown: Answer = 'unknown'
    const uneven = answered(['one', 'one', 'two', 'four', ['unknown', unknown, 'two']], before)
    expect(isLateTelling(uneven)).toBe(true)
    const none = answered(
      [
        ['one', 'one', unknown],
        ['two', 'one', unknown],
        ['two', 'one', unknown],
        ['two', 'one', unknown],
        ['two', 'one', unknown]
      ],
      before
    )
    expect(isLateTelling(none)).toBe(false)
  })

  it('wait also where no question was shown: their remarks would be known by coming last', () => {
    const keptBack = shown(answered(['one', 'two', 'three', 'four', 'five']), ['fair', 'clear', 'valued'])
    expect(isLateTelling(answered(['four'], keptBack))).toBe(true)
  })
})

describe('showing', () => {
  it('is for good, and so is adding late answers; nothing else is', () => {
    const { seals } = pulseSurvey
    if (!seals) throw new Error('Nothing is for good.')
    const open = answered(['one', 'two', 'three', 'four', 'five'])
    const closed = shown(open)
    const late = answered(['one'], closed)
    expect(seals(open, answered(['one'], open))).toBe(false)
    expect(seals(open, closed)).toBe(true)
    expect(seals(closed, late)).toBe(false)
    expect(seals(closed, { ...closed, coalition: 'Riverbend' })).toBe(false)
    expect(seals(late, shown(late))).toBe(true)
  })
})
