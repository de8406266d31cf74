import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { seriesFrom } from '#workbook/series.ts'
import { type Rotation, member, rotation, turn } from '#worksheets/rotation/index.ts'
import { withList } from '#worksheets/rotation/leave.ts'
import { notesOf, planNow } from '#worksheets/rotation/notes.ts'
import { given, planned, standInOf } from '#worksheets/rotation/turns.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = rotation.blank('2026-04-30')
const members = (...names: readonly string[]) =>
  names.map((name) => ({ ...blankOf(member), id: name.toLowerCase(), name }))
const meetings = (...days: readonly string[]) =>
  days.map((day, place) => ({ ...blankOf(turn), id: `t${place + 1}`, day }))
const sheet = (names: readonly string[], days: readonly string[], more: Partial<Rotation> = {}): Rotation => ({
  ...blank,
  members: members(...names),
  meetings: meetings(...days),
  ...more
})
const monthly = seriesFrom('2026-05-07', 'month', 6)
const whoIn = ({ meetings: all }: Pick<Rotation, 'meetings'>) => all.map(({ who }) => who)
const edited = (all: Rotation, id: string, part: Partial<Rotation['meetings'][number]>): Rotation => ({
  ...all,
  meetings: all.meetings.map((one) => (one.id === id ? { ...one, ...part } : one))
})

/** The sheet with whoever has a turn that was fixed on its list: nobody else can keep one. */
function withHolders(all: Rotation): Rotation {
  const held = (turns: Rotation['meetings']) => turns.map((one) => (one.fixed ? { ...one, who: 'linh' } : one))
  const part = ({ terms, ...rest }: Rotation['chairs']) => ({ ...rest, terms: held(terms) })
  const list = { ...all, members: [...all.members, ...members('Linh')], meetings: held(all.meetings) }
  return { ...list, chairs: part(all.chairs), steering: part(all.steering) }
}

describe('planning', () => {
  const plan = planned(sheet(['Linh', 'Keisha', 'Wes', 'Tom'], monthly), '2026-04-30')

  it('goes down the list, and the last facilitator stands in for the next', () => {
    expect(whoIn(plan)).toEqual(['linh', 'keisha', 'wes', 'tom', 'linh', 'keisha'])
    const standIns = plan.meetings.map((one) => standInOf(plan, one))
    expect(standIns).toEqual(['keisha', 'linh', 'keisha', 'wes', 'tom', 'linh'])
  })

  it('puts meetings in the order of their days before it looks who comes next', () => {
    const mixed = planned(sheet(['Linh', 'Keisha'], ['', '2026-07-02', '2026-05-07']), '2026-04-30')
    expect(mixed.meetings.map(({ day, who }) => [day, who])).toEqual([
      ['2026-05-07', 'linh'],
      ['2026-07-02', 'keisha'],
      ['', 'linh']
    ])
  })

  it('again from a day on keeps what lies before it, whatever else has changed', () => {
    const next = { ...plan, members: [...members('New', 'Other', 'Third'), ...plan.members] }
    const again = planned(next, '2026-07-03')
    expect(whoIn(again).slice(0, 3)).toEqual(whoIn(plan).slice(0, 3))
    expect(whoIn(again).slice(3)).not.toEqual(whoIn(plan).slice(3))
  })

  it('keeps an empty past empty, once something is planned', () => {
    const again = planned(edited(plan, 't1', { who: '' }), '2026-06-30')
    expect(whoIn(again)[0]).toBe('')
    expect(whoIn(planned(sheet(['Linh'], monthly), '2027-01-01'))).not.toContain('')
  })

  it('keeps the past and what was fixed by hand on any sheet', () => {
    fc.assert(
      fc.property(arbitraryOf(rotation.schema), fc.constantFrom('', '2026-06-01', '2029-01-01'), (sheet, today) => {
        const before = withHolders(sheet)
        const next = planned(before, today)
        const isGiven = before.meetings.some(({ who }) => who !== '')
        const kept = before.meetings.filter(({ fixed, day }) => fixed || (isGiven && day !== '' && day < today))
        for (const one of kept) expect(next.meetings).toContainEqual(one)
        expect(next.meetings).toHaveLength(before.meetings.length)
        for (const part of ['chairs', 'steering'] as const) {
          const ids = before[part].posts.map(({ id }) => id)
          const held = before[part].terms.filter(({ post, fixed }) => ids.includes(post) && fixed)
          for (const one of held) expect(next[part].terms).toContainEqual(one)
        }
      }),
      { numRuns: 50 }
    )
  })

  it('gives no turn to whoever takes no new ones, and leaves them those they had', () => {
    const rests = { ...plan, members: plan.members.map((one) => ({ ...one, rests: one.id === 'linh' })) }
    const again = planned(rests, '2026-05-20')
    expect(whoIn(again)[0]).toBe('linh')
    expect(whoIn(again).slice(1)).not.toContain('linh')
  })
})

describe('a turn given by hand', () => {
  const plan = planned(sheet(['Linh', 'Keisha', 'Wes'], monthly), '2026-04-30')
  const give = (id: string, who: string, today: string) => ({ ...plan, meetings: given(plan.meetings, id, who, today) })

  it('is swapped for the nearest that the other has ahead, and both are fixed', () => {
    const swapped = give('t3', 'linh', '2026-04-30')
    expect(whoIn(swapped)).toEqual(['linh', 'keisha', 'linh', 'wes', 'keisha', 'wes'])
    expect(swapped.meetings.filter(({ fixed }) => fixed).map(({ id }) => id)).toEqual(['t3', 't4'])
    expect(whoIn(planned(swapped, '2026-04-30'))[2]).toBe('linh')
  })

  it('that is past only says who it was', () => {
    expect(whoIn(give('t1', 'wes', '2026-06-30'))).toEqual(['wes', 'keisha', 'wes', 'linh', 'keisha', 'wes'])
  })

  it('can be given back to the plan', () => {
    const [first] = given(given(plan.meetings, 't1', 'wes', ''), 't1', '', '')
    expect(first).toMatchObject({ who: '', fixed: false })
  })

  it('is not swapped into an absence, nor to somebody who takes no turns: that one is free again', () => {
    const away = edited(plan, 't4', { away: ['wes'] })
    const [, , third, fourth] = given(away.meetings, 't3', 'linh', '')
    expect([third, fourth]).toMatchObject([
      { who: 'linh', fixed: true },
      { who: '', fixed: false }
    ])
    expect(given(plan.meetings, 't3', 'linh', '', (who) => who !== 'wes')[3]).toMatchObject({ who: '', fixed: false })
  })

  it('never changes how many turns each has ahead, unless it was nobody’s or the other had none', () => {
    const counts = (turns: Rotation['meetings']) => turns.map(({ who }) => who).sort()
    for (const one of plan.meetings) {
      for (const { id } of plan.members) {
        expect(counts(given(plan.meetings, one.id, id, ''))).toEqual(counts(plan.meetings))
      }
    }
  })
})

describe('whoever is removed', () => {
  const plan = planned(sheet(['Linh', 'Keisha', 'Wes'], monthly), '2026-04-30')
  const without = (id: string, today: string) =>
    withList(
      plan,
      plan.members.filter((one) => one.id !== id),
      today
    )

  it('gives back the turns to come, and keeps the name of those that are past', () => {
    const next = without('keisha', '2026-06-10')
    expect(whoIn(next)).toEqual(['linh', 'keisha', 'wes', 'linh', '', 'wes'])
    expect(next.members.map(({ id, rests }) => [id, rests])).toEqual([
      ['linh', false],
      ['keisha', true],
      ['wes', false]
    ])
    expect(whoIn(planned(next, '2026-06-10')).slice(1)).toEqual(['keisha', 'wes', 'linh', 'wes', 'linh'])
    expect(notesOf(next, 'meetings', '2026-06-10')).toEqual(['3 September 2026: nobody yet. Plan again, or choose.'])
  })

  it('is gone where nothing is past', () => {
    const next = without('keisha', '2026-04-30')
    expect(next.members.map(({ id }) => id)).toEqual(['linh', 'wes'])
    expect(whoIn(next)).toEqual(['linh', '', 'wes', 'linh', '', 'wes'])
  })

  it('is nobody’s facilitator on a sheet that was saved without them', () => {
    const gone = { ...plan, members: plan.members.filter(({ id }) => id !== 'keisha') }
    const again = planned(gone, '2026-06-10')
    // What is past is not written anew.
    expect(whoIn(again)[1]).toBe('keisha')
    expect(whoIn(again).slice(2)).not.toContain('keisha')
    expect(notesOf(gone, 'meetings', '2026-06-10').join()).toContain('3 September 2026: nobody yet')
  })
})

describe('what a plan says of itself', () => {
  const notes = (one: Rotation) => notesOf(planned(one, ''), 'meetings', '').join('\n')

  it('is nothing where all is well', () => {
    expect(notesOf(planned(sheet(['Linh', 'Keisha', 'Wes'], monthly), ''), 'meetings', '')).toEqual([])
  })

  it('tells when nobody can come', () => {
    expect(notes(edited(sheet(['Linh', 'Keisha'], monthly), 't2', { away: ['linh', 'keisha'] }))).toContain(
      '4 June 2026: nobody'
    )
  })

  it('tells who has two in a row, and why', () => {
    const alone = { away: ['keisha', 'wes'] }
    const one = edited(edited(sheet(['Linh', 'Keisha', 'Wes'], monthly), 't1', alone), 't2', alone)
    expect(notes(one)).toMatch(/Linh has two turns beside each other, 7 May 2026 and 4 June 2026\. Nobody else/)
    const fixed = edited(edited(sheet(['Linh', 'Keisha'], monthly), 't1', { who: 'linh', fixed: true }), 't2', {
      who: 'linh',
      fixed: true
    })
    expect(notes(fixed)).toMatch(/Both are past or fixed/)
  })

  it('tells of a turn whose holder is away now, and of somebody who always is', () => {
    const plan = planned(sheet(['Linh', 'Keisha'], monthly), '')
    expect(notesOf(edited(plan, 't1', { away: ['linh'] }), 'meetings', '').join()).toContain('7 May 2026: Linh is away')
    const never = { ...plan, meetings: plan.meetings.map((one) => ({ ...one, away: ['keisha'] })) }
    expect(notesOf(planned(never, ''), 'meetings', '').join()).toContain('Keisha is away every time')
  })

  it('tells when the counts differ by more than one, and why', () => {
    const rarely = sheet(['Linh', 'Keisha'], monthly)
    const away = ['t1', 't2', 't3', 't4', 't5'].reduce((all, id) => edited(all, id, { away: ['keisha'] }), rarely)
    expect(notes(away)).toContain('Linh has 5 turns, Keisha has 1. Absences')
    const joined = planned(sheet(['Linh'], monthly), '')
    expect(notesOf({ ...joined, members: members('Linh', 'New') }, 'meetings', '').join()).toContain('Plan again')
  })

  it('says how to free a turn that was fixed, and that its holder takes no new ones', () => {
    const plan = planned(sheet(['Linh', 'Keisha', 'Wes'], monthly), '')
    const fixed = edited(plan, 't2', { fixed: true, away: ['keisha'] })
    expect(notesOf(fixed, 'meetings', '').join()).toContain('Keisha is away. This turn was fixed by hand')
    const rests = { ...fixed, members: fixed.members.map((one) => ({ ...one, rests: one.id === 'keisha' })) }
    expect(notesOf(rests, 'meetings', '2026-04-30').join()).toContain('4 June 2026: Keisha takes no new turns')
  })

  it('offers planning again where that would help, before it says that nothing else is fair', () => {
    const plan = planned(sheet(['Linh', 'Keisha', 'Wes'], monthly), '2026-04-30')
    const twice = {
      ...plan,
      meetings: plan.meetings.map((one) => ({ ...one, who: one.id === 't2' ? 'linh' : one.who }))
    }
    expect(notesOf(twice, 'meetings', '2026-04-30').join()).toMatch(/Linh has two turns beside each other.*Plan again/)
    expect(notesOf(planned(twice, '2026-04-30'), 'meetings', '2026-04-30')).toEqual([])
  })

  it('tells of two meetings on one day, and of a row that has turns and no name', () => {
    const plan = planned(sheet(['Linh', 'Keisha'], ['2026-05-07', '2026-06-04', '2026-06-04']), '')
    expect(notesOf(plan, 'meetings', '2026-05-01').join()).toContain('Two meetings on 4 June 2026')
    const nameless = {
      ...plan,
      members: plan.members.map((one) => ({ ...one, name: one.id === 'linh' ? '' : one.name }))
    }
    const said = notesOf(nameless, 'meetings', '2026-05-01').join()
    expect(said).toContain('Organisation 1 has turns but no name')
    expect(said).toContain('7 May 2026: nobody yet')
    expect(whoIn(planned(nameless, '2026-05-01'))).not.toContain('linh')
  })

  it('is said in a sentence when it is planned', () => {
    const said: string[] = []
    planNow(sheet([], monthly), '', (sentence) => said.push(sentence))
    planNow(sheet(['Linh', 'Keisha'], monthly), '', (sentence) => said.push(sentence))
    expect(said[0]).toContain('Nobody can take a turn')
    expect(said[1]).toContain('Nothing stands in the way')
  })
})
