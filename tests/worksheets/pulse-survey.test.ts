import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  answersIn,
  asked,
  countHand,
  isFixed,
  put,
  putHands,
  putRemark
} from '#worksheets/pulse-survey/answering.ts'
import { type PulseSurvey, pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import { pointsIn } from '#worksheets/pulse-survey/points.ts'
import { inOrder, isLateTelling, remarksOf, resultsOf, shown, unanimousIn } from '#worksheets/pulse-survey/results.ts'
import {
  type Answer,
  type Tally,
  answers as everyAnswer,
  countsOf,
  isUnanimous,
  medianOf,
  merge,
  nothing,
  scale,
  spreadOf,
  sum,
  totalOf
} from '#worksheets/pulse-survey/tally.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const report = await pulseSurvey.report()
const examples = await pulseSurvey.examples()
const noRemark = { text: '', aloud: false }

const someCount = fc.nat({ max: 30 })
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

/** The three questions, answered as often as `ballots` says, each ballot the same answer to all or one to each. */
const answered = (ballots: readonly (Answer | readonly [Answer, Answer, Answer])[], sheet = pulseSurvey.blank('')) =>
  ballots.reduce<PulseSurvey>((one, ballot) => {
    const [fair, clear, valued] = typeof ballot === 'string' ? [ballot, ballot, ballot] : ballot
    return put(one, { fair, clear, valued }, noRemark)
  }, sheet)

describe('a tally', () => {
  it('is the same in whatever order it comes together', () => {
    fc.assert(
      fc.property(someTally, someTally, someTally, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, nothing)).toEqual(a)
        expect(totalOf(merge(a, b))).toBe(totalOf(a) + totalOf(b))
      })
    )
  })

  it('holds on at the most it can count, in whatever order', () => {
    const most = { ...nothing, one: 9999 }
    expect(merge(most, { ...nothing, one: 2 })).toEqual(most)
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

/** Any sheet: whatever the schema accepts, with few enough answers that the threshold matters, and now and then at random. */
const few = fc.nat({ max: 3 })
const fewTally = fc.record({ one: few, two: few, three: few, four: few, five: few, unknown: few })
const someSheet: fc.Arbitrary<PulseSurvey> = fc
  .tuple(
    arbitraryOf(pulseSurvey.schema),
    fc.array(fc.tuple(fewTally, fewTally, fewTally), { minLength: 4, maxLength: 4 })
  )
  .map(([sheet, tallies]) => ({
    ...sheet,
    questions: sheet.questions.map((question, index) => {
      const [counts = nothing, late = nothing, hands = nothing] = tallies[index] ?? []
      return { ...question, counts, late, hands }
    })
  }))

/** The same tally with the answers of others: how many answered stays, who said what is another. */
const turned = (tally: Tally, by: number): Tally => {
  const turnedTally = { ...nothing, unknown: tally.unknown }
  for (const [index, value] of scale.entries()) turnedTally[scale[(index + by) % 5] ?? value] = tally[value]
  return turnedTally
}

describe('what may not be seen', () => {
  it('is in no report, result or note: with other answers they would be the same', () => {
    fc.assert(
      fc.property(someSheet, fc.integer({ min: 1, max: 4 }), (sheet, by) => {
        const seen = new Set(resultsOf(sheet).flatMap(({ id, figures }) => (figures ? [id] : [])))
        const other = {
          ...sheet,
          questions: sheet.questions.map((question) => ({
            ...question,
            counts: seen.has(question.id) ? question.counts : turned(question.counts, by),
            late: turned(question.late, by),
            hands: turned(question.hands, by)
          }))
        }
        expect(report(other)).toEqual(report(sheet))
        expect(resultsOf(other)).toEqual(resultsOf(sheet))
        expect(inOrder(resultsOf(other), 'need')).toEqual(inOrder(resultsOf(sheet), 'need'))
        expect(inOrder(resultsOf(other), 'disagreement')).toEqual(inOrder(resultsOf(sheet), 'disagreement'))
        expect(pointsIn(other)).toEqual(pointsIn(sheet))
      }),
      { numRuns: 300 }
    )
  })

  it('is every question with fewer answers than the threshold, and every question while answers are collected', () => {
    fc.assert(
      fc.property(someSheet, (sheet) => {
        const given = new Map(asked(sheet).map(({ id, counts }) => [id, sum(countsOf(counts))]))
        for (const { id, figures } of resultsOf(sheet)) {
          if (figures) expect(figures.n).toBe(given.get(id))
          if (figures) expect(figures.n).toBeGreaterThanOrEqual(sheet.threshold)
        }
        expect(resultsOf({ ...sheet, closed: false })).toEqual([])
        expect(remarksOf({ ...sheet, closed: false })).toEqual([])
      })
    )
  })

  it('is each question by itself: five may know, four of them not this', () => {
    const sheet = shown(
      answered([
        ['one', 'two', 'unknown'],
        ['one', 'two', 'four'],
        ['two', 'three', 'four'],
        ['three', 'three', 'five'],
        ['four', 'five', 'five']
      ])
    )
    expect(resultsOf(sheet).map(({ figures }) => figures?.n)).toEqual([5, 5, undefined])
    expect(JSON.stringify(report(sheet))).toContain('not shown')
  })

  it('is what was kept back, and remarks that are not to be read aloud', () => {
    const sheet = shown(answered(Array<Answer>(6).fill('two'), examples['riverbend'] && pulseSurvey.blank('')), [
      'clear'
    ])
    expect(resultsOf(sheet).map(({ figures }) => figures?.n)).toEqual([6, undefined, 6])
    const { riverbend } = examples
    const quiet = riverbend?.remarks.find(({ aloud }) => !aloud)
    expect(riverbend && JSON.stringify(report(riverbend))).not.toContain(quiet?.text)
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

  it('are added without a warning once they are as many as the threshold, for each question', () => {
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

  it('tell nothing where nothing has been shown yet', () => {
    const few = shown(answered(['one', 'two', 'three']))
    const late = answered(['four', 'four'], few)
    expect(isLateTelling(late)).toBe(false)
    expect(resultsOf(shown(late)).map(({ figures }) => figures?.n)).toEqual([5, 5, 5])
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
