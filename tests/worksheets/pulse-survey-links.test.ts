import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLink } from '#workbook/link.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { answersIn, put } from '#worksheets/pulse-survey/answering.ts'
import { type PulseSurvey, pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import { addAll, addAnswers, collect, readLinks } from '#worksheets/pulse-survey/links.ts'
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
        if (typeof both === 'string') expect(both).toMatch(/^Nothing was added\. [A-Z]/)
        else expect(restore(pulseSurvey, envelop(pulseSurvey, both)).status).toBe('ok')
      })
    )
  })
})

describe('pasted links', () => {
  const pasted = async (text: string, sheet = own) => addAll(sheet, await readLinks(text))

  it('are found in a whole chat, and the second of two that are the same is told', async () => {
    const [ana, ben] = [await addressOf(sentBack('one')), await addressOf(sentBack('five'))]
    const {
      sheet,
      answers: number,
      refused
    } = await pasted(
      `[10:02] Ana: Hello! Mine: ${ana}\n[10:04] Ben: ${ben}. All EVEN BETTER\n[10:05] Ana: again ${ana}`
    )
    expect(number).toBe(2)
    expect(answersIn(sheet, 'counts')).toBe(2)
    expect(refused).toEqual([{ place: 3, why: 'same' }])
  })

  it('are told one by one where they cannot be read', async () => {
    const whole = await addressOf(sentBack('one'))
    const altered = `${whole.slice(0, -6)}${whole.at(-6) === 'A' ? 'B' : 'A'}${whole.slice(-5)}`
    const { answers: number, refused } = await pasted(
      [whole.slice(0, -9), whole, await addressOf(own), altered].join('\n')
    )
    expect(number).toBe(1)
    expect(refused.map(({ why }) => why)).toEqual(['cut', 'empty', 'altered'])
  })

  it('survive what mail does to them', async () => {
    const whole = await addressOf(sentBack('two'))
    const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(whole.replace('#', '%23'))}&data=05`
    const broken = (await addressOf(sentBack('three'))).replace(/(.{60})/g, '$1\r\n> ')
    expect(await pasted(`${wrapped}\n\n${broken}\n`)).toMatchObject({ answers: 2, refused: [] })
  })

  it('that are none are told, and nothing throws', async () => {
    expect((await pasted('Sorry, I am late!')).refused).toEqual([{ place: 1, why: 'none' }])
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect((await pasted(`pulse-survey/Z${text}`)).answers).toBe(0)
      })
    )
  })
})
