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
import { reasonsFor, remarksOn, verdictOf } from '#worksheets/consent-round/outcome-text.ts'
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
        const next = reworded(arbitrary, {
          versions: wordings.map((wording, index) => ({ ...newVersion(`w${index}`), wording }))
        })
        expect(next.asked).toBe(arbitrary.asked && wordingOf(next) === wordingOf(arbitrary))
      }
    )
  )
})

it('is put to everyone again when the proposal itself is changed, unless a wording stands in its place', () => {
  expect(outcomeOf(reworded(sheet, { proposal: 'Endorse the levy twice' })).kind).toBe('not-asked')
  expect(outcomeOf(reworded(sheet, { proposal: sheet.proposal })).kind).toBe('passed')
  const amended = { ...sheet, versions: [version] }
  expect(outcomeOf(reworded(amended, { proposal: 'Endorse the levy twice' })).kind).toBe('passed')
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

  it('name the objection that a removed wording had met', () => {
    const met = { ...sheet, objections: [{ ...principled, settled: 'met' as const, by: 'v' }], versions: [version] }
    expect(reasonsFor(met).join()).not.toContain('open again')
    for (const asked of [true, false])
      expect(reasonsFor({ ...reworded(met, { versions: [] }), asked }).join()).toContain(
        'Father Tom Doyle: the wording that met this is gone, so it is open again.'
      )
  })

  it('say who carries out what passed, from when, and when it is reviewed', () => {
    const said = reasons({ owner: 'Wes', starts: '2026-05-11', review: '2026-09-03' })
    expect(said).toContain('Wes carries it out. From 11 May 2026. Review on 3 September 2026.')
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

describe('the remarks', () => {
  const remarks = (part: Partial<ConsentRound>, today = '2026-05-07') =>
    remarksOn({ ...sheet, owner: 'Wes', review: '2026-09-03', ...part }, today).join(' ')

  it('are none where all is there', () => {
    expect(remarks({ proposer: 'Priya', facilitator: 'Linh', notes: 'Dana' })).toBe('')
  })

  it('say what is missing of what has passed, and of nothing else', () => {
    expect(remarks({ owner: ' ' })).toContain('who will carry it out')
    expect(remarks({ review: '' })).toContain('no day on which you review it')
    expect(remarks({ owner: '', review: '', asked: false })).toBe('')
  })

  it('say that the review date is past, where it is known which day it is', () => {
    expect(remarks({ review: '2026-05-06' })).toContain('6 May 2026, is past')
    expect(remarks({ review: '2026-05-07' })).toBe('')
    expect(remarks({ review: '2026-05-06' }, '')).toBe('')
  })

  it('say that one person has two of the three parts', () => {
    expect(remarks({ proposer: 'Priya', facilitator: ' priya ' })).toContain('one name stands twice')
    expect(remarks({ facilitator: 'Linh', notes: 'Linh' })).toContain('one name stands twice')
  })
})

describe('what is handed over', () => {
  const topic = { kind: 'topic' as const, text: 'Two groups who want to join', note: 'Read the letter', who: 'Marisol' }
  const other = { kind: 'topic' as const, text: 'The van', who: 'Wes', by: '2026-06-01' }
  const handed = handedBy({ coalition: '', from: 'agenda', purpose: 'Fewer evictions', items: [topic, other] })
  const asked = ({ questions }: ConsentRound) =>
    questions.filter(({ question }) => question !== '').map(({ question, answer }) => [question, answer])

  it('becomes the proposal; its note stands among the questions, and the purpose is what it serves', () => {
    const next = receive(consentRound.blank(''), handed)
    expect(next).toMatchObject({
      proposal: 'Two groups who want to join',
      why: 'Fewer evictions',
      proposer: 'Marisol'
    })
    expect(asked(next)).toEqual([
      ['What stands behind the proposal?', 'Read the letter'],
      ['This was brought too: “The van”. A round of its own?', 'Wes · 1 June 2026']
    ])
  })

  it('never takes the place of a proposal, and is not lost either', () => {
    const mine = { ...sheet, why: 'Homes for all' }
    const next = receive(mine, handed)
    expect({ ...next, questions: mine.questions }).toEqual(mine)
    expect(asked(next)).toEqual([
      ['Which part of our purpose it serves', 'Fewer evictions'],
      ['This was brought too: “Two groups who want to join”. A round of its own?', 'Read the letter · Marisol'],
      ['This was brought too: “The van”. A round of its own?', 'Wes · 1 June 2026']
    ])
    expect(next.questions[0]?.id).toBe(mine.questions[0]?.id)
  })

  it('comes twice without a trace', () => {
    for (const mine of [sheet, consentRound.blank('')]) {
      const next = receive(mine, handed)
      expect(receive(next, handed)).toEqual(next)
    }
  })
})
