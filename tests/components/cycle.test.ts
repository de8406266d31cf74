import { describe, expect, it } from 'vitest'
import { type Trace, cycleOf, nextStep } from '#components/coalition/cycle.ts'

const TODAY = '2026-07-01'

const trace = (worksheet: string, phase: Trace['phase'], date: string, changedOn = date): Trace => ({
  worksheet,
  phase,
  date,
  changedOn
})
const stepAfter = (...traces: readonly Trace[]) => {
  const step = nextStep(cycleOf(traces, TODAY))
  return step && [step.id, step.worksheet, step.due]
}

const checked = trace('health-checklist', 'diagnose', '2026-05-10')
const fixed = trace('fix-picker', 'design', '2026-05-20')
const looked = trace('retrospective', 'reinforce', '2026-06-20')

describe('the next step of the cycle', () => {
  it.each([
    ['begins with a diagnosis', [], ['begin', 'health-checklist', TODAY]],
    ['is a diagnosis, whatever else was done', [fixed, looked], ['begin', 'health-checklist', TODAY]],
    ['is one change, two weeks after a diagnosis', [checked], ['change', 'fix-picker', '2026-05-24']],
    ['is a look back, a quarter after the change', [checked, fixed], ['habit', 'retrospective', '2026-08-20']],
    [
      'is the next diagnosis, a quarter after the last',
      [checked, fixed, looked],
      ['again', 'health-checklist', '2026-08-10']
    ],
    [
      'is a change again where the last came before the diagnosis',
      [checked, trace('decision-matrix', 'design', '2026-05-09'), looked],
      ['change', 'fix-picker', '2026-05-24']
    ],
    [
      'is a diagnosis once the last is over six months old',
      [trace('pulse-survey', 'diagnose', '2025-12-31'), fixed],
      ['renew', 'health-checklist', '2026-06-30']
    ],
    [
      'is not yet that on the very day',
      [trace('pulse-survey', 'diagnose', '2026-01-01'), fixed, looked],
      ['again', 'health-checklist', '2026-04-01']
    ]
  ])('%s', (_, traces, expected) => expect(stepAfter(...traces)).toEqual(expected))

  it('goes by the day of the last change where a sheet bears none, or one to come', () => {
    const undated = trace('health-checklist', 'diagnose', '', '2026-06-01')
    const planned = trace('health-checklist', 'diagnose', '2026-09-01', '2026-06-01')
    expect(stepAfter(undated)).toEqual(['change', 'fix-picker', '2026-06-15'])
    expect(stepAfter(planned)).toEqual(['change', 'fix-picker', '2026-06-15'])
  })

  it('comes on the day that people set for it, and not on the guide’s', () => {
    const again = (sheet: Trace, day: string): Trace => ({ ...sheet, again: day })
    const recheck = (day: string) => ['recheck', 'health-checklist', day]
    expect(stepAfter(again(checked, '2026-06-25'))).toEqual(recheck('2026-06-25'))
    expect(stepAfter(again(checked, '2026-06-25'), fixed, looked)).toEqual(recheck('2026-06-25'))
    expect(stepAfter(again(checked, '2026-09-01'), fixed, looked)).toEqual(['again', 'health-checklist', '2026-09-01'])
    expect(stepAfter(again(checked, '2026-09-01'))?.[0]).toBe('change')
    const long = again(trace('pulse-survey', 'diagnose', '2025-12-01'), '2026-08-01')
    expect(stepAfter(long, fixed, looked)).toEqual(['again', 'pulse-survey', '2026-08-01'])
  })

  it('has kept that day once another diagnosis was made', () => {
    const before = { ...trace('purpose-check', 'diagnose', '2026-01-10'), again: '2026-03-01' }
    expect(stepAfter(before, checked)?.[0]).toBe('change')
    expect(stepAfter({ ...checked, date: '2026-02-01', again: '2026-06-25' }, checked)?.[0]).toBe('change')
  })

  it('takes no agenda for a change, and no round of words for a look back', () => {
    const agenda = trace('agenda', 'design', '2026-06-30')
    const words = trace('temperature-check', 'reinforce', '2026-06-30')
    expect(stepAfter(checked, agenda)?.[0]).toBe('change')
    expect(stepAfter(checked, fixed, words)?.[0]).toBe('habit')
  })
})
