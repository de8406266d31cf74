import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { toMarkdown } from '#workbook/markdown.ts'
import { seriesFrom } from '#workbook/series.ts'
import { hasLostAbsences, laid } from '#worksheets/rotation/days.ts'
import { type Posts, type Rotation, member, rotation } from '#worksheets/rotation/index.ts'
import { notesOf } from '#worksheets/rotation/notes.ts'
import { report } from '#worksheets/rotation/report.ts'
import { receive } from '#worksheets/rotation/receive.ts'
import { planned, turnsOf } from '#worksheets/rotation/turns.ts'

const blank = rotation.blank('2026-04-30')
const monthly = seriesFrom('2026-05-07', 'month', 6)
const members = (...names: readonly string[]) =>
  names.map((name) => ({ ...blankOf(member), id: name.toLowerCase(), name, small: name.startsWith('S') }))
const sheet = (names: readonly string[], more: Partial<Rotation>): Rotation => ({
  ...blank,
  members: members(...names),
  meetings: [],
  ...more
})
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

describe('chairs and seats', () => {
  it('go to small members twice as often, or only to them', () => {
    const names = ['Big', 'Large', 'Sol', 'Sam']
    const with_ = (rule: Posts['rule']) =>
      planned(sheet(names, { chairs: posts(rule, 6, 'A', 'B', 'C') }), '').chairs.terms.map(({ who }) => who)
    expect(with_('only').every((who) => who.startsWith('s'))).toBe(true)
    const twice = with_('twice')
    expect(twice.filter((who) => who.startsWith('s'))).toHaveLength(4)
    expect(new Set(with_(''))).toEqual(new Set(['big', 'large', 'sol', 'sam']))
  })

  it('of a steering committee end in parts; nobody sits twice at a time or follows themselves', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']
    const plan = planned(sheet(names, { steering: posts('half', 24, '', '', '', '', '') }), '')
    expect(plan.steering.terms).toHaveLength(12)
    expect(plan.steering.terms.map(({ who }) => who)).not.toContain('')
    expect(notesOf(plan, 'steering', '')).toEqual([])
  })

  it('keep terms that have begun when what is agreed changes', () => {
    const names = ['A', 'B', 'C', 'D', 'E']
    const plan = planned(sheet(names, { steering: posts('', 12, 'x', 'y', 'z') }), '')
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

  it('say who has two at the same time, and that nobody is small where only small ones chair', () => {
    const names = ['Big', 'Large', 'Huge', 'Vast']
    const plan = planned(sheet(names, { chairs: posts('only', 6, 'A', 'B') }), '')
    expect(notesOf(plan, 'chairs', '')).toEqual([expect.stringContaining('nobody is marked as small')])
    const both = { ...plan.chairs, terms: plan.chairs.terms.map((one) => ({ ...one, who: 'big', fixed: true })) }
    const said = notesOf({ ...plan, chairs: both }, 'chairs', '2026-06-01').join('\n')
    expect(said).toContain('Big has two at the same time, A, 1 July 2026 to 1 January 2027 and B, 1 July 2026')
    expect(said).toContain(
      'Big has two turns beside each other, A, 1 July 2026 to 1 January 2027 and A, 1 January 2027'
    )
  })

  it('that run and are nobody’s any more are told of and filled', () => {
    const names = ['A', 'B', 'C', 'D']
    const plan = planned(sheet(names, { steering: posts('', 12, 'x', 'y') }), '2026-06-01')
    const [first] = plan.steering.terms
    const gone = { ...plan, members: plan.members.filter(({ id }) => id !== first?.who) }
    expect(notesOf(gone, 'steering', '2026-12-01').join()).toMatch(/^x, 1 July 2026 to 1 July 2027: nobody yet/)
    expect(['b', 'c', 'd']).toContain(turnsOf(planned(gone, '2026-12-01'), 'steering')[0]?.who)
    const rests = { ...plan, members: plan.members.map((one) => ({ ...one, rests: one.id === first?.who })) }
    expect(notesOf(rests, 'steering', '2026-12-01').join()).toContain('takes no new turns, but has this one still')
  })

  it('are for committees that have a name, once one has; seats need none', () => {
    const of = (part: 'chairs' | 'steering') =>
      new Set(planned(sheet(['A', 'B'], { [part]: posts('', 6, 'x', '', '') }), '')[part].terms.map(({ post }) => post))
    expect(of('chairs')).toEqual(new Set(['p1']))
    expect(of('steering')).toEqual(new Set(['p1', 'p2', 'p3']))
  })

  it('are exported as post, term, person and whether that was fixed', () => {
    const plan = planned(sheet(['A'], { chairs: posts('', 12, 'Hotline') }), '')
    const fixed = {
      ...plan,
      chairs: { ...plan.chairs, terms: plan.chairs.terms.map((one) => ({ ...one, fixed: true })) }
    }
    expect(toMarkdown(report(fixed))).toContain('| Hotline | 1 July 2026 to 1 July 2027 | A | yes |')
  })

  it('are gone with their post, and are not planned without a first day', () => {
    const plan = planned(sheet(['A', 'B'], { chairs: posts('', 6, 'x', 'y') }), '')
    const fewer = { ...plan, chairs: { ...plan.chairs, posts: plan.chairs.posts.slice(1) } }
    expect(turnsOf(fewer, 'chairs').map(({ post }) => post)).toEqual(['p2', 'p2'])
    expect(planned(sheet(['A'], { chairs: { ...posts('', 6, 'x'), from: '' } }), '').chairs.terms).toEqual([])
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

  it('never move into the past once there is a plan', () => {
    const monthlyFrom = laid(blank, { first: '2026-01-05' }, '2026-01-01')
    const plan = planned({ ...monthlyFrom, members: members('Linh', 'Keisha') }, '2026-01-01')
    const weekly = laid(plan, { every: 'week' }, '2026-02-10')
    expect(weekly.meetings.map(({ day }) => day)).toEqual([
      '2026-01-05',
      '2026-02-02',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
      '2026-03-09'
    ])
    const late = laid(plan, { every: 'week' }, '2029-02-10')
    expect(late.meetings.map(({ day }) => day)).not.toContain('')
  })

  it('keep who is away where they stay, and tell where that is lost', () => {
    const away = edited(edited(first, 't2', { away: ['linh'] }), 't3', { away: ['keisha'] })
    const later = laid(away, { first: '2026-06-04' }, '2026-04-30')
    expect(later.meetings.slice(0, 3).map(({ day, away: who }) => [day, who])).toEqual([
      ['2026-06-04', ['linh']],
      ['2026-07-02', ['keisha']],
      ['2026-08-06', []]
    ])
    expect(hasLostAbsences(away, later)).toBe(false)
    expect(hasLostAbsences(away, laid(away, { first: '2026-06-11' }, '2026-04-30'))).toBe(true)
  })

  it('in the past that somebody facilitated stay when the rhythm changes', () => {
    const plan = planned({ ...first, members: members('Linh', 'Keisha') }, '')
    const weekly = laid(plan, { every: 'two-weeks' }, '2026-06-20')
    expect(weekly.meetings.map(({ day }) => day).slice(0, 4)).toEqual([
      '2026-05-07',
      '2026-06-04',
      '2026-07-02',
      '2026-07-16'
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
