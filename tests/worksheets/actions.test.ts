import { describe, expect, it } from 'vitest'
import type { Action } from '#workbook/action.ts'
import { isDay } from '#workbook/accept.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { healthChecklist } from '../../src/worksheets/health-checklist/index.ts'
import { pulseSurvey } from '../../src/worksheets/pulse-survey/index.ts'
import { resultsOf } from '../../src/worksheets/pulse-survey/results.ts'
import { retrospective } from '../../src/worksheets/retrospective/index.ts'
import { workPlan } from '../../src/worksheets/work-plan/index.ts'
import { examplesOf, rooms } from './rooms.ts'

const worksheets = rooms.flatMap((room) => room.worksheets)
const acting = worksheets.filter(({ actions }) => actions)

const actionsOf = async <Value extends Heading>(worksheet: Worksheet<Value>, value: Value) =>
  (await worksheet.actions?.())?.(value) ?? []

it('the rooms in which something is agreed tell of it', () => {
  expect(acting.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'agenda',
      'consent-round',
      'fix-picker',
      'governance-memo',
      'next-moves',
      'pulse-survey',
      'purpose-check',
      'retrospective',
      'work-plan'
    ])
  )
})

describe.each(acting)('$id: actions', (worksheet) => {
  it('say something, on real days, for some example', async () => {
    const all: Action[] = []
    for (const [, value] of await examplesOf(worksheet)) all.push(...(await actionsOf(worksheet, value)))
    expect(all).not.toEqual([])
    for (const { text, by, isDay: isOnlyDay } of all) {
      expect(text.trim()).not.toBe('')
      expect(isDay(by)).toBe(true)
      if (isOnlyDay) expect(by).not.toBe('')
    }
  })

  it('are none on an empty sheet', async () => {
    expect(await actionsOf(worksheet, worksheet.blank('2026-11-26'))).toEqual([])
  })
})

it('a retrospective tells what was agreed, and what became of last round’s actions', async () => {
  const [first] = await examplesOf(retrospective)
  if (!first) throw new Error('no example')
  expect(await actionsOf(retrospective, first[1])).toEqual(
    expect.arrayContaining([
      { text: 'Decision log pinned in the main channel', who: 'Wes', member: '', by: '2026-07-02', isDone: false },
      { text: 'Decision table in force', who: 'Wes', member: '', by: '2026-04-30', isDone: true },
      { text: 'Grant hours on one page', who: 'Sunita', member: '', by: '2026-04-30', isDone: false }
    ])
  )
})

it('a work plan tells of each task whether it is done', async () => {
  for (const [, value] of await examplesOf(workPlan)) {
    const tasks = (await actionsOf(workPlan, value)).filter((action) => !action.isDay)
    expect(tasks.filter(({ isDone }) => isDone).length).toBe(
      value.tasks.filter(({ status }) => status === 'done').length
    )
  }
})

describe('measures', () => {
  const measuresOf = async <Value extends Heading>(worksheet: Worksheet<Value>, value: Value) =>
    (await worksheet.measures?.())?.(value) ?? []

  it('of a pulse survey are what its results show, and nothing else', async () => {
    for (const [, value] of await examplesOf(pulseSurvey)) {
      const shown = resultsOf(value).map(({ figures }) => [figures?.median, figures?.n ?? 0])
      expect((await measuresOf(pulseSurvey, value)).map(({ value: median, n }) => [median, n])).toEqual(shown)
      expect(await measuresOf(pulseSurvey, { ...value, closed: false })).toEqual([])
    }
  })

  it('of a pulse survey below its threshold tell neither the median nor how many answered', async () => {
    const [first] = await examplesOf(pulseSurvey)
    if (!first) throw new Error('no example')
    const [, sheet] = first
    const counts = { one: 1, two: 1, three: 1, four: 1, five: 0, unknown: 0 }
    const few = { ...sheet, threshold: 5, questions: sheet.questions.map((one) => ({ ...one, counts })) }
    const measures = await measuresOf(pulseSurvey, few)
    expect(measures.map(({ value, n }) => [value, n])).toEqual(measures.map(() => [undefined, 0]))
    const kept = { ...sheet, questions: sheet.questions.map((one) => ({ ...one, withheld: true })) }
    expect((await measuresOf(pulseSurvey, kept)).every(({ value, n }) => value === undefined && n === 0)).toBe(true)
  })

  it('of a pulse survey that asks in other words are others', async () => {
    const [first] = await examplesOf(pulseSurvey)
    if (!first) throw new Error('no example')
    const [, sheet] = first
    const others = sheet.questions.map((one) => ({ ...one, text: 'Is the coffee warm?' }))
    const ids = (await measuresOf(pulseSurvey, sheet)).map(({ id }) => id)
    for (const { id } of await measuresOf(pulseSurvey, { ...sheet, questions: others })) expect(ids).not.toContain(id)
  })

  it('of a checklist count each yes among the questions that were answered', async () => {
    const blank = healthChecklist.blank('')
    expect(await measuresOf(healthChecklist, blank)).toMatchObject([{ id: 'six', value: undefined, n: 0, most: 6 }])
    const own = [{ id: 'a', question: 'Do we rest?', answer: 'yes' as const, note: '', who: '', by: '' }]
    const yes = { ...blank.answers.goal, answer: 'yes' as const }
    const no = { ...blank.answers.goal, answer: 'no' as const }
    const sheet = { ...blank, own, answers: { ...blank.answers, goal: yes, time: yes, power: no } }
    expect(await measuresOf(healthChecklist, sheet)).toMatchObject([
      { id: 'six', value: 2, n: 3, most: 6 },
      { value: 1, n: 1, most: 1 }
    ])
  })
})
