import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { text as arrivalText } from '#ui/arrival-text.ts'
import { encodeLink } from '#workbook/link.ts'
import { addLinks, readLinks } from '#workbook/read-links.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { answersIn, put } from '#worksheets/pulse-survey/answering.ts'
import { type PulseSurvey, pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import { addAnswers, collect } from '#worksheets/pulse-survey/collect.ts'
import { resultsOf, shown } from '#worksheets/pulse-survey/results.ts'
import { type Answer, answers } from '#worksheets/pulse-survey/tally.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const own: PulseSurvey = { ...pulseSurvey.blank('2026-04-02'), coalition: 'Riverbend Renters Table', asked: 28 }

/** What somebody sends back who was sent `own` without answers. */
const sentBack = (answer: Answer, remark = '', sheet = pulseSurvey.prefill(own)) =>
  put(sheet, { fair: answer, clear: answer, valued: answer }, { text: remark, aloud: true })

const addressOf = async (sheet: PulseSurvey) =>
  `https://example.org/worksheets/pulse-survey/#${await encodeLink(pulseSurvey, sheet)}`

const added = (sheet: PulseSurvey, theirs: PulseSurvey): PulseSurvey => {
  const sum = addAnswers(sheet, theirs)
  if (typeof sum === 'string') throw new Error(sum)
  return sum
}

describe('answers from elsewhere', () => {
  it('add up to the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers), { minLength: 2, maxLength: 9 }), (given) => {
        const sheets = given.map((answer, index) => sentBack(answer, `remark ${index}`))
        expect(sheets.reduceRight(added, own)).toEqual(sheets.reduce(added, own))
        expect(answersIn(sheets.reduce(added, own), 'counts')).toBe(given.length)
      })
    )
  })

  it('are never added twice, also not through a sheet in which they are already', () => {
    const [ana, ben] = [sentBack('one'), sentBack('two')]
    const both = added(added(own, ana), ben)
    expect(addAnswers(both, ana)).toBe('same')
    expect(addAnswers(both, both)).toBe('same')
    const withOthers = added(sentBack('three'), ana)
    expect(addAnswers(both, withOthers)).toBe('overlap')
  })

  it('are refused where they answer something else, or on another promise', () => {
    const answer = sentBack('one')
    const [first, ...rest] = answer.questions
    if (!first) throw new Error('There are no questions.')
    expect(addAnswers(own, pulseSurvey.prefill(own))).toBe('empty')
    expect(addAnswers(own, { ...answer, unit: 'person' })).toBe('unit')
    expect(addAnswers(own, { ...answer, date: '2026-01-08' })).toBe('round')
    expect(addAnswers(own, { ...answer, coalition: 'Clean Harbor Alliance' })).toBe('round')
    expect(addAnswers(own, { ...answer, questions: [{ ...first, high: 'the worst' }, ...rest] })).toBe('questions')
    expect(addAnswers(own, { ...answer, questions: rest })).toBe('questions')
    expect(addAnswers({ ...own, threshold: 3 }, answer)).toBe('promise')
    expect(addAnswers({ ...own, threshold: 7 }, answer)).not.toBeTypeOf('string')
    // The printed words, whether they were typed or not, are the same words; a head left blank is no other.
    const typed = { ...first, low: 'very unfairly' }
    expect(addAnswers(own, { ...answer, coalition: '', questions: [typed, ...rest] })).not.toBeTypeOf('string')
  })

  it('that come after the counts were shown wait among the late ones', () => {
    const open = ['one', 'two', 'three', 'four', 'five'].reduce(
      (sheet, _, index) => added(sheet, sentBack(answers[index] ?? 'one')),
      own
    )
    const closed = shown(open)
    const late = added(closed, sentBack('one', 'too late'))
    expect(resultsOf(late)).toEqual(resultsOf(closed))
    expect([answersIn(late, 'late'), late.remarks.length, late.lateRemarks.length]).toEqual([1, 0, 1])
  })

  it('give a sheet or a sentence, whatever comes', () => {
    fc.assert(
      fc.property(arbitraryOf(pulseSurvey.schema), arbitraryOf(pulseSurvey.schema), (mine, theirs) => {
        const both = collect(mine, { ...theirs, date: mine.date, coalition: mine.coalition, unit: mine.unit })
        if (typeof both === 'string') expect(both).toMatch(/^[A-Z].*\.$/)
        else expect(restore(pulseSurvey, envelop(pulseSurvey, both)).status).toBe('ok')
      })
    )
  })
})

test('links from a chat are added once, and unanswered ones are told', async () => {
  const [ana, ben] = [await addressOf(sentBack('one')), await addressOf(sentBack('five'))]
  const chat = `Ana: Hello! Mine: ${ana}\nBen: ${ben}. All EVEN BETTER\nAna: again ${ana}\nDana: ${await addressOf(own)}`
  const links = await readLinks(pulseSurvey, chat)
  const { sheet, added, refused } = addLinks(own, links, collect, { ...arrivalText.faults, none: '', handed: '' })
  expect(added).toBe(2)
  expect(answersIn(sheet, 'counts')).toBe(2)
  expect(refused.map(({ place, why }) => `${place} ${why}`)).toEqual([
    expect.stringMatching(/^3 These answers are in already/),
    expect.stringMatching(/^4 There are no answers in this link/)
  ])
})
