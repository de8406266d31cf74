import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handedBy } from '#workbook/hand-over.ts'
import { type ConsentRound, consentRound, newObjection, newVersion } from '#worksheets/consent-round/index.ts'
import {
  isSettled,
  kindOf,
  outcomeOf,
  raised,
  reworded,
  versionsOf,
  wordingOf
} from '#worksheets/consent-round/outcome.ts'
import { reasonsFor, verdictOf } from '#worksheets/consent-round/outcome-text.ts'
import { receive } from '#worksheets/consent-round/receive.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const sheet: ConsentRound = { ...consentRound.blank('2026-05-07'), proposal: 'Endorse the levy', asked: true }
const objection = { ...newObjection('o'), name: 'Father Tom Doyle', reason: 'Our diocese forbids it' }
const principled = { ...objection, breaks: 'yes' as const }
const version = { ...newVersion('v'), wording: 'Endorse it, by the names of those who sign' }
const kind = (part: Partial<ConsentRound>) => outcomeOf({ ...sheet, ...part }).kind

describe('an objection', () => {
  it.each([
    ['yes', '', 'principled'],
    ['', 'yes', 'principled'],
    ['yes', 'no', 'principled'],
    ['no', 'no', 'preference'],
    ['no', '', 'unsorted'],
    ['', '', 'unsorted']
  ] as const)('that would harm: %s, that would break: %s, is %s', (harms, breaks, is) => {
    expect(kindOf({ harms, breaks })).toBe(is)
  })
})

describe('the proposal', () => {
  it('waits for its words and for everyone to be asked', () => {
    expect(kind({ proposal: ' ' })).toBe('no-proposal')
    expect(kind({ asked: false })).toBe('not-asked')
    expect(kind({})).toBe('passed')
  })

  it('is stopped by a principled objection until it is met by a wording, withdrawn, or stood aside from', () => {
    expect(kind({ objections: [principled] })).toBe('stopped')
    expect(kind({ objections: [{ ...principled, settled: 'met', by: 'v' }] })).toBe('stopped')
    expect(kind({ objections: [{ ...principled, settled: 'met', by: 'v' }], versions: [newVersion('v')] })).toBe(
      'stopped'
    )
    expect(
      outcomeOf({ ...sheet, objections: [{ ...principled, settled: 'met', by: 'v' }], versions: [version] })
    ).toEqual({
      kind: 'passed',
      amended: true,
      wording: version.wording
    })
    expect(kind({ objections: [{ ...principled, settled: 'withdrawn' }] })).toBe('passed')
    expect(kind({ objections: [{ ...principled, settled: 'aside' }] })).toBe('passed')
  })

  it('is never stopped by a preference, whatever else stands there', () => {
    fc.assert(
      fc.property(arbitraryOf(consentRound.schema), (arbitrary) => {
        const preference = { ...objection, id: 'preference', harms: 'no' as const, breaks: 'no' as const }
        const more = { ...arbitrary, objections: [...arbitrary.objections, preference] }
        expect(outcomeOf(more)).toEqual(outcomeOf(arbitrary))
      })
    )
  })

  it('passes if, and only if, all were asked and every objection is a preference or settled', () => {
    fc.assert(
      fc.property(arbitraryOf(consentRound.schema), (arbitrary) => {
        const open = raised(arbitrary).filter((one) => kindOf(one) !== 'preference' && !isSettled(arbitrary, one))
        const passes = arbitrary.proposal.trim() !== '' && arbitrary.asked && open.length === 0
        const outcome = outcomeOf(arbitrary)
        expect(outcome.kind === 'passed').toBe(passes)
        if (outcome.kind === 'passed')
          expect(outcome.wording).toBe(versionsOf(arbitrary).at(-1)?.wording ?? arbitrary.proposal)
        expect(verdictOf(outcome)).not.toBe('')
        if (outcome.kind !== 'no-proposal') expect(reasonsFor(arbitrary).length).toBeGreaterThan(0)
      })
    )
  })
})

it('in a new wording is put to everyone again; the same wording stays asked', () => {
  fc.assert(
    fc.property(
      arbitraryOf(consentRound.schema),
      fc.array(fc.constantFrom('', 'One', 'Two'), { maxLength: 3 }),
      (arbitrary, wordings) => {
        const next = reworded(
          arbitrary,
          wordings.map((wording, index) => ({ ...newVersion(`w${index}`), wording }))
        )
        expect(next.asked).toBe(arbitrary.asked && wordingOf(next) === wordingOf(arbitrary))
      }
    )
  )
})

describe('the reasons', () => {
  const reasons = (part: Partial<ConsentRound>) => reasonsFor({ ...sheet, ...part }).join(' ')

  it('say which wording met whom, who withdrew, and that it passes amended', () => {
    const objections = [
      { ...principled, settled: 'met' as const, by: 'v' },
      { ...principled, id: 'p', name: 'Priya Nair', settled: 'withdrawn' as const }
    ]
    const said = reasons({ objections, versions: [version] })
    expect(said).toContain('Met by wording 1: Father Tom Doyle.')
    expect(said).toContain('Withdrawn: Priya Nair.')
    expect(verdictOf(outcomeOf({ ...sheet, objections, versions: [version] }))).toBe('It passes, amended.')
    expect(verdictOf(outcomeOf(sheet))).toBe('It passes.')
  })

  it('say who takes an open objection away, and until when', () => {
    const said = reasons({ objections: [principled], away: 'Father Tom and Wes', awayBy: '2026-05-14' })
    expect(said).toContain('stands open: Father Tom Doyle')
    expect(said).toContain('Taken away by Father Tom and Wes: back on 14 May 2026.')
  })
})

it('takes over a change with who carries it out, from when, and the purpose where no reason is given', () => {
  const items = [{ kind: 'change' as const, text: 'Rotate who facilitates', who: 'Linh', by: '2026-05-20' }]
  const handed = handedBy({ coalition: '', from: 'fix-picker', purpose: 'Fewer evictions', items })
  expect(receive(consentRound.blank(''), handed)).toMatchObject({
    proposal: 'Rotate who facilitates',
    why: 'Fewer evictions',
    proposer: '',
    owner: 'Linh',
    starts: '2026-05-20'
  })
})

it('takes over a topic as the proposal, and never in place of one', () => {
  const items = [
    { kind: 'topic' as const, text: 'Two groups who want to join', note: 'From the agenda', who: 'Marisol' }
  ]
  const handed = handedBy({ coalition: '', from: 'agenda', items })
  expect(receive(consentRound.blank(''), handed)).toMatchObject({
    proposal: 'Two groups who want to join',
    why: 'From the agenda',
    proposer: 'Marisol'
  })
  expect(receive(sheet, handed)).toEqual(sheet)
})
