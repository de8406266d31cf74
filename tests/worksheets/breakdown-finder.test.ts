import { describe, expect, it } from 'vitest'
import { handedBy } from '#workbook/hand-over.ts'
import { causeOf, causes } from '#worksheets/breakdown-finder/causes-text.ts'
import { allHolds, answered, checksOf, findingsOf, symptomNames } from '#worksheets/breakdown-finder/findings.ts'
import { type BreakdownFinder, breakdownFinder } from '#worksheets/breakdown-finder/index.ts'
import { receive } from '#worksheets/breakdown-finder/receive.ts'

const blank = breakdownFinder.blank('2026-06-04')
const workload: BreakdownFinder = { ...blank, symptom: 'workload' }

describe('the finder', () => {
  it('knows every symptom that the sheet can hold, with four checks and their causes', () => {
    expect(Object.keys(blank.checks)).toEqual([...symptomNames])
    for (const symptom of symptomNames) {
      const checks = checksOf(blank, symptom)
      expect(checks.map(({ name }) => name)).toEqual(Object.keys(blank.checks[symptom]))
      expect(checks).toHaveLength(4)
      for (const check of checks) {
        expect(causeOf(check).cause, `${symptom} ${check.name}`).not.toBe('')
        expect(Object.keys(causes[symptom])).toContain(check.name)
      }
    }
  })

  it('finds each no, then each not sure, of the symptom that was chosen alone', () => {
    const [named, counted, fits] = checksOf(workload, 'workload')
    const [outcome] = checksOf(workload, 'fatigue')
    if (!named || !counted || !fits || !outcome) throw new Error('No checks.')
    const sheet = [
      [named, 'unsure'],
      [counted, 'yes'],
      [fits, 'no'],
      [outcome, 'no']
    ] as const
    const filled = sheet.reduce((all, [check, answer]) => answered(all, check, answer), workload)
    expect(findingsOf(filled).map(({ name }) => name)).toEqual(['fits', 'named'])
    expect(findingsOf({ ...filled, symptom: '' })).toEqual([])
  })

  it('says that all holds only when every check is a yes', () => {
    const yes = checksOf(workload, 'workload').reduce((sheet, check) => answered(sheet, check, 'yes'), workload)
    expect([allHolds(blank), allHolds(workload), allHolds(yes)]).toEqual([false, false, true])
  })

  it('takes over what rubs, and never in place of what was written', () => {
    const handed = handedBy({ coalition: '', from: 'pulse-survey', items: [{ text: 'Printing always lands on us' }] })
    expect(receive(blank, handed).seen).toBe('Printing always lands on us')
    expect(receive({ ...blank, seen: 'Ours' }, handed).seen).toBe('Ours')
  })
})
