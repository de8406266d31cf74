import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn, asked, putRemark } from '#worksheets/pulse-survey/answering.ts'
import { countHand } from '#worksheets/pulse-survey/by-hand.ts'
import { collect } from '#worksheets/pulse-survey/collect.ts'
import { type PulseSurvey, pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import { countsOf } from '#worksheets/pulse-survey/measures.ts'
import { pointsIn } from '#worksheets/pulse-survey/points.ts'
import { publish } from '#worksheets/pulse-survey/publish.ts'
import { inOrder, remarksOf, resultsOf, shown } from '#worksheets/pulse-survey/results.ts'
import { type Answer, type Tally, nothing, scale, sum, totalOf } from '#worksheets/pulse-survey/tally.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { answered } from './pulse-survey-answers.ts'

const report = await pulseSurvey.report()
const examples = await pulseSurvey.examples()

/** Any sheet: whatever the schema accepts, with so few answers that the threshold matters. */
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

/** The same number of people with other answers: each as far round the scale as `by` says; 0 makes everybody not know. */
function turned(tally: Tally, by: number): Tally {
  if (by === 0) return { ...nothing, unknown: totalOf(tally) }
  const other = { ...nothing, unknown: tally.unknown }
  for (const [index, value] of scale.entries()) other[scale[(index + by) % 5] ?? value] = tally[value]
  return other
}

describe('what may not be seen', () => {
  it('is in no report, result or note: with other answers they would be the same', () => {
    fc.assert(
      fc.property(someSheet, fc.nat({ max: 4 }), (sheet, by) => {
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
        if (publish(sheet).travels !== sheet) expect(publish(other)).toEqual(publish(sheet))
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
    const sheet = shown(answered(Array<Answer>(6).fill('two')), ['clear'])
    expect(resultsOf(sheet).map(({ figures }) => figures?.n)).toEqual([6, undefined, 6])
    const { riverbend } = examples
    const quiet = riverbend?.remarks.find(({ aloud }) => !aloud)
    expect(riverbend && JSON.stringify(report(riverbend))).not.toContain(quiet?.text)
  })

  it('stays behind when shown counts are sent, and the counts do not', () => {
    fc.assert(
      fc.property(someSheet, (some) => {
        const sheet = { ...some, closed: true }
        const sent = publish(sheet).travels
        if (!sent) throw new Error('Shown counts are not sent.')
        expect(resultsOf(sent)).toEqual(resultsOf(sheet))
        expect(answersIn(sent, 'counts')).toBe(answersIn(sheet, 'counts'))
        expect(sent.remarks.filter(({ aloud }) => !aloud).concat(sent.lateRemarks)).toEqual([])
        expect(publish(sent).travels).toEqual(sent)
      })
    )
  })

  it('is, while answers are collected, all that is not one person’s: no link tells the counts of several before they are shown', () => {
    const one = answered(['two'])
    expect(publish(one).travels).toEqual(one)
    expect(publish(pulseSurvey.blank('')).travels).toBeUndefined()
    const remarked = putRemark(one, { text: 'Quiet', aloud: false })
    expect(publish(remarked).travels).toEqual(remarked)
    const several = [
      answered(['two', 'three']),
      countHand(one, 'fair', 'one', 1),
      putRemark(remarked, { text: 'Of somebody else', aloud: false }),
      collect({ ...pulseSurvey.blank(''), threshold: 5 }, one)
    ]
    for (const sheet of several) {
      if (typeof sheet === 'string') throw new Error(sheet)
      expect(publish(sheet)).toEqual({ travels: undefined, words: publish(answered(['one', 'two'])).words })
    }
    fc.assert(
      fc.property(someSheet, (some) => {
        const sheet = { ...some, closed: false }
        if (answersIn(sheet, 'counts') + answersIn(sheet, 'late') + answersIn(sheet, 'hands') !== 1)
          expect(publish(sheet).travels).toBeUndefined()
      })
    )
  })
})
