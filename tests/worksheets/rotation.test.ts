import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { seriesFrom } from '#workbook/series.ts'
import { laid } from '#worksheets/rotation/days.ts'
import { type Posts, type Rotation, member, rotation, turn } from '#worksheets/rotation/index.ts'
import { notesOf, planNow } from '#worksheets/rotation/notes.ts'
import { receive } from '#worksheets/rotation/receive.ts'
import { given, planned, standInOf, turnsOf } from '#worksheets/rotation/turns.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = rotation.blank('2026-04-30')
const members = (...names: readonly string[]) =>
  names.map((name) => ({ ...blankOf(member), id: name.toLowerCase(), name, small: name.startsWith('S') }))
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
const posts = (rule: Posts['rule'], months: number, ...names: readonly string[]): Posts => ({
  ...blank.chairs,
  posts: names.map((text, place) => ({ id: `p${place + 1}`, text })),
  from: '2026-07-01',
  months,
  rule
})

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
      fc.property(arbitraryOf(rotation.schema), fc.constantFrom('', '2026-06-01', '2029-01-01'), (any, today) => {
        const next = planned(any, today)
        const isGiven = any.meetings.some(({ who }) => who !== '')
        const kept = any.meetings.filter(({ fixed, day }) => fixed || (isGiven && day !== '' && day < today))
        for (const one of kept) expect(next.meetings).toContainEqual(one)
        expect(next.meetings).toHaveLength(any.meetings.length)
        for (const part of ['chairs', 'steering'] as const) {
          const ids = any[part].posts.map(({ id }) => id)
          const held = any[part].terms.filter(({ post, fixed }) => ids.includes(post) && fixed)
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

  it('never changes how many turns each has ahead, unless it was nobody’s or the other had none', () => {
    const counts = (turns: Rotation['meetings']) => turns.map(({ who }) => who).sort()
    for (const one of plan.meetings) {
      for (const { id } of plan.members) {
        expect(counts(given(plan.meetings, one.id, id, ''))).toEqual(counts(plan.meetings))
      }
    }
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

  it('is said in a sentence when it is planned', () => {
    const said: string[] = []
    planNow(sheet([], monthly), '', (sentence) => said.push(sentence))
    planNow(sheet(['Linh', 'Keisha'], monthly), '', (sentence) => said.push(sentence))
    expect(said[0]).toContain('Nobody can take a turn')
    expect(said[1]).toContain('Nothing stands in the way')
  })
})

describe('chairs and seats', () => {
  it('go to small members twice as often, or only to them', () => {
    const names = ['Big', 'Large', 'Sol', 'Sam']
    const with_ = (rule: Posts['rule']) =>
      planned(sheet(names, [], { chairs: posts(rule, 6, 'A', 'B', 'C') }), '').chairs.terms.map(({ who }) => who)
    expect(with_('only').every((who) => who.startsWith('s'))).toBe(true)
    const twice = with_('twice')
    expect(twice.filter((who) => who.startsWith('s'))).toHaveLength(4)
    expect(new Set(with_(''))).toEqual(new Set(['big', 'large', 'sol', 'sam']))
  })

  it('of a steering committee end in parts; nobody sits twice at a time or follows themselves', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']
    const plan = planned(sheet(names, [], { steering: posts('half', 24, '', '', '', '', '') }), '')
    expect(plan.steering.terms).toHaveLength(12)
    expect(plan.steering.terms.map(({ who }) => who)).not.toContain('')
    expect(notesOf(plan, 'steering', '')).toEqual([])
  })

  it('keep terms that have begun when what is agreed changes', () => {
    const names = ['A', 'B', 'C', 'D', 'E']
    const plan = planned(sheet(names, [], { steering: posts('', 12, 'x', 'y', 'z') }), '')
    const changed = { ...plan, steering: { ...plan.steering, rule: 'third' as const, months: 24, from: '2027-07-01' } }
    const again = planned(changed, '2027-01-15')
    const begun = plan.steering.terms.filter(({ day }) => day < '2027-01-15')
    expect(turnsOf(again, 'steering').slice(0, begun.length)).toEqual(begun)
    for (const { id } of plan.steering.posts) {
      const own = turnsOf(again, 'steering').filter(({ post }) => post === id)
      for (const [place, one] of own.entries()) if (place > 0) expect(one.day).toBe(own[place - 1]?.until)
    }
    expect(new Set(again.steering.terms.map(({ id }) => id)).size).toBe(again.steering.terms.length)
  })

  it('are gone with their post, and are not planned without a first day', () => {
    const plan = planned(sheet(['A', 'B'], [], { chairs: posts('', 6, 'x', 'y') }), '')
    const fewer = { ...plan, chairs: { ...plan.chairs, posts: plan.chairs.posts.slice(1) } }
    expect(turnsOf(fewer, 'chairs').map(({ post }) => post)).toEqual(['p2', 'p2'])
    expect(planned(sheet(['A'], [], { chairs: { ...posts('', 6, 'x'), from: '' } }), '').chairs.terms).toEqual([])
  })
})

describe('the days', () => {
  const first = laid(blank, { first: '2026-05-07' }, '2026-04-30')

  it('follow from the first and the rhythm', () => {
    expect(first.meetings.map(({ day }) => day)).toEqual([...monthly])
    expect(laid(first, { every: 'week' }, '2026-04-30').meetings[1]?.day).toBe('2026-05-14')
    expect(laid(first, { first: '' }, '2026-04-30').meetings.map(({ day }) => day)).not.toContain('2026-05-07')
  })

  it('are added at the end and taken from there; a day that was moved stays', () => {
    const moved = edited(first, 't2', { day: '2026-06-11' })
    const more = laid(moved, { many: 8 }, '2026-04-30')
    expect(more.meetings.map(({ day }) => day).slice(5)).toEqual(['2026-10-01', '2026-11-05', '2026-12-03'])
    expect(more.meetings[1]?.day).toBe('2026-06-11')
    expect(laid(more, { many: 4 }, '').meetings).toEqual(moved.meetings.slice(0, 4))
  })

  it('in the past that somebody facilitated stay when the rhythm changes', () => {
    const plan = planned({ ...first, members: members('Linh', 'Keisha') }, '')
    const weekly = laid(plan, { every: 'two-weeks' }, '2026-06-20')
    expect(weekly.meetings.map(({ day }) => day).slice(0, 4)).toEqual([
      '2026-05-07',
      '2026-06-04',
      '2026-06-18',
      '2026-07-02'
    ])
  })
})

describe('what another worksheet hands over', () => {
  it('fills the list and says why', () => {
    const taken = receive(
      blank,
      handedBy({
        coalition: 'Riverbend',
        from: 'health-checklist',
        people: [
          { name: 'Keisha Grant', member: 'Tenants United' },
          { name: 'Aaron', member: 'Tenants United' },
          { name: 'Wes', member: '' }
        ],
        items: [{ kind: 'action', text: 'Rotate who facilitates', who: 'Dana', by: '2026-05-01' }]
      })
    )
    expect(taken.members.slice(0, 3).map(({ name }) => name)).toEqual(['Keisha Grant / Aaron', 'Wes', ''])
    expect(taken.notes[0]?.text).toBe('Rotate who facilitates · Dana · 1 May 2026')
  })
})
