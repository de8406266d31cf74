import { describe, expect, it } from 'vitest'
import { openShelf } from '#workbook/shelf.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { nextRoundOf } from '#workbook/next-round.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { agenda } from '../../src/worksheets/agenda/index.ts'
import { breakdownFinder } from '../../src/worksheets/breakdown-finder/index.ts'
import { consentRound } from '../../src/worksheets/consent-round/index.ts'
import { decisionMatrix } from '../../src/worksheets/decision-matrix/index.ts'
import { fixPicker } from '../../src/worksheets/fix-picker/index.ts'
import { governanceMemo } from '../../src/worksheets/governance-memo/index.ts'
import { healthChecklist } from '../../src/worksheets/health-checklist/index.ts'
import { nextMoves } from '../../src/worksheets/next-moves/index.ts'
import { pulseSurvey } from '../../src/worksheets/pulse-survey/index.ts'
import { purposeCheck } from '../../src/worksheets/purpose-check/index.ts'
import { retrospective } from '../../src/worksheets/retrospective/index.ts'
import { temperatureCheck } from '../../src/worksheets/temperature-check/index.ts'
import { workPlan } from '../../src/worksheets/work-plan/index.ts'
import { testStorage } from '../workbook/storage.ts'
import { examplesOf, rooms } from './rooms.ts'

const TODAY = '2026-11-26'

/** Every example of a worksheet, with the round that follows it. */
async function roundsOf<Value extends Heading>(worksheet: Worksheet<Value>) {
  const examples = await examplesOf(worksheet)
  return Promise.all(
    examples.map(async ([name, old]) => ({ name, old, next: (await nextRoundOf(worksheet, old, TODAY)).value }))
  )
}

describe.each(rooms.flatMap(({ worksheets }) => worksheets))('$id: the next round', (worksheet) => {
  it('is a valid sheet of today, of the same coalition, and not saved', async () => {
    for (const { name, old, next } of await roundsOf(worksheet)) {
      expect(restore(worksheet, envelop(worksheet, next)), name).toEqual({ status: 'ok', value: next })
      expect(next, name).toMatchObject({ date: TODAY, coalition: old.coalition })
    }
  })

  it('leaves the old one as it was, beside it', async () => {
    const storage = testStorage()
    const shelf = openShelf(() => storage)
    for (const [id, value] of await examplesOf(worksheet)) {
      const old = { id, value, revision: 1, changed: 1 }
      shelf.write(worksheet, old)
      const next = await nextRoundOf(worksheet, value, TODAY)
      expect(shelf.write(worksheet, next)).toEqual({ ok: true })
      expect(shelf.read(worksheet, id)).toEqual({ status: 'ok', sheet: old })
      expect(next.revision).toBe(0)
      expect('name' in next).toBe(false)
    }
  })

  it('of an empty sheet is an empty sheet', async () => {
    const { value } = await nextRoundOf(worksheet, worksheet.blank('2026-01-02'), TODAY)
    expect(value).toEqual(worksheet.blank(TODAY))
  })
})

describe('answers of the last round are not in the next', () => {
  it('pulse survey: the same questions on the same terms, nobody’s answer', async () => {
    for (const { old, next } of await roundsOf(pulseSurvey)) {
      const { unit, asked, threshold, noRemarks, questions } = old
      const words = ({ id, kind, text, low, high }: (typeof questions)[number]) => [id, kind, text, low, high]
      expect(next.questions.map(words)).toEqual(questions.map(words))
      expect(next).toMatchObject({ unit, asked, threshold, noRemarks, closed: false, source: 0, merged: [] })
      expect([next.remarks, next.lateRemarks, next.points]).toEqual([[], [], []])
      for (const { counts, late, hands } of next.questions)
        expect([counts, late, hands].flatMap(Object.values).every((count) => count === 0)).toBe(true)
    }
  })

  it('health checklist: one’s own questions, unanswered, with who took up what is open, and the next step', async () => {
    for (const { old, next } of await roundsOf(healthChecklist)) {
      expect(next.own.map(({ question }) => question)).toEqual(old.own.map(({ question }) => question))
      const [before, after] = [old, next].map((sheet) => [...Object.values(sheet.answers), ...sheet.own])
      expect(after?.every(({ answer, note }) => answer + note === '')).toBe(true)
      const taken = before?.map(({ answer, who, by }) => (answer === 'no' || answer === 'unsure' ? who + by : ''))
      expect(after?.map(({ who, by }) => who + by)).toEqual(taken)
      expect([next.next, next.recheck]).toEqual([old.next, ''])
    }
  })

  it('temperature check: the people, nobody’s words', async () => {
    for (const { old, next } of await roundsOf(temperatureCheck)) {
      expect(next.people.map(({ name }) => name)).toEqual(old.people.map(({ name }) => name))
      expect(next.people.every(({ word, well, improve }) => word + well + improve === '')).toBe(true)
      expect([next.words, next.well, next.improve, next.themes]).toEqual([[], [], [], []])
    }
  })

  it('purpose check: the partners, nobody’s sentence, and none that was agreed', async () => {
    for (const { old, next } of await roundsOf(purposeCheck)) {
      expect(next.answers.map(({ member }) => member)).toEqual(old.answers.map(({ member }) => member))
      expect(next.answers.map(({ sentence }) => sentence).join('') + next.agreed).toBe('')
    }
  })

  it('consent round: the proposal as worded last, asked about by nobody yet', async () => {
    for (const { old, next } of await roundsOf(consentRound)) {
      const wordings = old.versions.map(({ wording }) => wording).filter((wording) => wording.trim() !== '')
      expect(next.proposal).toBe(wordings.at(-1) ?? old.proposal)
      const { questions, reactions, objections, versions, asked } = consentRound.blank(TODAY)
      expect(next).toMatchObject({ questions, reactions, objections, versions, asked })
    }
  })

  it('breakdown finder: the symptom, without what was found', async () => {
    for (const { old, next } of await roundsOf(breakdownFinder))
      expect(next).toEqual({ ...breakdownFinder.prefill(old), date: TODAY })
  })

  it('fix picker: what was not chosen, as ideas without marks', async () => {
    for (const { old, next } of await roundsOf(fixPicker)) {
      const left = old.candidates.filter(({ chosen, text }) => !chosen && text !== '').map(({ text }) => text)
      expect(next.candidates.map(({ text }) => text).filter(Boolean)).toEqual(left)
      expect(next.candidates.every(({ marks, chosen, narrows }) => marks === 0 && !chosen && narrows === '')).toBe(true)
      const points = new Set(next.points.map(({ id }) => id))
      expect(next.candidates.every(({ point }) => point === '' || points.has(point))).toBe(true)
    }
  })
})

describe('what goes on is carried', () => {
  it('living documents go on as they are, a memo to be signed anew', async () => {
    for (const { old, next } of await roundsOf(decisionMatrix)) expect(next).toEqual({ ...old, date: TODAY })
    for (const { old, next } of await roundsOf(governanceMemo)) {
      const signatures = old.signatures.map((one) => ({ ...one, date: '' }))
      expect(next).toEqual({ ...old, date: TODAY, signatures })
    }
  })

  it('work plan: the open tasks with their owners', async () => {
    for (const { old, next } of await roundsOf(workPlan)) {
      const open = old.tasks.filter(({ status, task }) => status !== 'done' && task !== '')
      expect(next.tasks.filter(({ task }) => task !== '')).toEqual(open)
      expect(next.members).toEqual(old.members)
    }
  })

  it('retrospective: what was agreed and what is open are last round’s actions', async () => {
    const [riverbend] = await roundsOf(retrospective)
    expect(riverbend?.next.before.map(({ text, who, state }) => [text, who, state])).toEqual([
      ['Decision log pinned in the main channel', 'Wes', ''],
      ['Set-up rota by organisation, not by person', 'Aaron', ''],
      ['Book interpreters for the whole quarter', 'Linh', ''],
      ['Quarterly split of grant hours on one page', 'Sunita', ''],
      ['Grant hours on one page', 'Sunita', '']
    ])
    expect(riverbend?.next.notes).toEqual(retrospective.blank(TODAY).notes)
  })

  it('agenda: what the meeting did not reach, planned as before', async () => {
    for (const { old, next } of await roundsOf(agenda)) {
      const left = old.items.filter(({ state, topic }) => state !== 'done' && topic !== '').map(({ topic }) => topic)
      expect(next.items.map(({ topic }) => topic).filter(Boolean)).toEqual(left)
      expect(next.items.every(({ state, spent, record }) => state + record === '' && spent === 0)).toBe(true)
      expect(next).toMatchObject({ facilitator: old.facilitator, where: old.where, since: 0 })
      expect(next.actions).toEqual(agenda.blank(TODAY).actions)
    }
  })

  it('next three moves: who and where, on days yet to be found', async () => {
    for (const { old, next } of await roundsOf(nextMoves)) {
      expect(next.moves.listen).toEqual({ ...old.moves.listen, day: '' })
      expect([next.fix, next.themes, next.because]).toEqual(['', '', ''])
    }
  })
})
