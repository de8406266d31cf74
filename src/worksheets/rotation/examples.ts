import { blankOf } from '#workbook/blank.ts'
import { seriesFrom } from '#workbook/series.ts'
import { type Posts, type Rotation, member, rotation, turn } from './index.ts'
import { planned } from './turns.ts'

type Member = Rotation['members'][number]
type MemberWords = readonly [id: string, member: string, name: string, more?: Partial<Member>]

const blank = rotation.blank('')
const members = (...all: readonly MemberWords[]): Member[] =>
  all.map(([id, organisation, name, more]) => ({ ...blankOf(member), id, member: organisation, name, ...more }))
const meetings = (
  days: readonly string[],
  more: Readonly<Record<string, Partial<Rotation['meetings'][number]>>> = {}
) => days.map((day, place) => ({ ...blankOf(turn), id: `t${place + 1}`, day, ...more[day] }))
const notes = (...texts: readonly string[]) => texts.map((text, place) => ({ id: `n${place + 1}`, text }))
const posts = (rule: Posts['rule'], from: string, months: number, ...names: readonly string[]): Posts => ({
  posts: names.map((text, place) => ({ id: `${rule}-${place + 1}`, text })),
  from,
  months,
  rule,
  terms: []
})

/** Planned by the worksheet itself, which names terms at random; here they are named by their place. */
function plannedOn(today: string, sheet: Rotation): Rotation {
  const plan = planned(sheet, today)
  const named = (part: 'chairs' | 'steering') => ({
    ...plan[part],
    terms: plan[part].terms.map((term, place) => ({ ...term, id: `${part}-${place + 1}` }))
  })
  return { ...plan, chairs: named('chairs'), steering: named('steering') }
}

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, Rotation>> = {
  riverbend: plannedOn('2026-01-01', {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-06-26',
    members: members(
      ['southside', 'Southside Voices', 'Linh Tran', { small: true }],
      ['tenants', 'Tenants United', 'Keisha Grant / Aaron'],
      ['eastgate', 'Eastgate Neighbours', 'Wes', { small: true }],
      ['brigid', 'St Brigid Parish', 'Father Tom Doyle'],
      ['legal', 'Legal Aid of Riverbend', 'Priya Nair'],
      ['casa', 'Casa Abierta', 'Marisol Vega / Sunita'],
      ['mill', 'Mill Street Tenants', '', { small: true, rests: true }]
    ),
    first: '2026-05-07',
    every: 'month',
    meetings: meetings(
      ['2026-03-26', '2026-05-07', '2026-06-04', '2026-06-25', ...seriesFrom('2026-07-02', 'month', 6)],
      {
        '2026-03-26': { who: 'casa', fixed: true },
        '2026-05-07': { who: 'southside', fixed: true },
        '2026-06-04': { who: 'tenants', fixed: true },
        '2026-06-25': { who: 'eastgate', fixed: true },
        '2026-07-02': { who: 'brigid', fixed: true },
        '2026-08-06': { away: ['tenants', 'eastgate', 'brigid'] },
        '2026-09-03': { away: ['casa'] }
      }
    ),
    chairs: posts('twice', '2026-07-01', 6, 'Hotline', 'Court watching'),
    steering: posts('half', '2026-01-01', 24, '', '', '', '', ''),
    notes: notes(
      'Two groups set the tone of every meeting',
      'Whoever passes twice is asked what would make it possible: an interpreter, a rehearsal, an earlier start'
    )
  }),
  agua: plannedOn('2026-02-01', {
    ...blank,
    coalition: 'Alianza por el Agua Limpia',
    date: '2026-03-23',
    members: members(
      ['rio', 'Vecinos del Río', 'Carmen'],
      ['union', 'Unión de Regantes', 'José'],
      ['escuela', 'Escuela Rural San Isidro', 'Marta y Luis'],
      ['salud', 'Promotoras de Salud', 'Elena', { small: true }]
    ),
    first: '2026-04-07',
    every: 'two-weeks',
    meetings: meetings(seriesFrom('2026-04-07', 'two-weeks', 6), {
      '2026-05-05': { away: ['rio', 'union', 'escuela'] },
      '2026-05-19': { away: ['rio', 'union', 'escuela'] },
      '2026-06-16': { away: ['rio', 'union', 'escuela', 'salud'] }
    }),
    notes: notes('Que cada organización dirija una reunión antes de agosto')
  }),
  newcomers: plannedOn('2026-07-01', {
    ...blank,
    coalition: 'Newcomer Welcome Network 💛',
    date: '2026-07-08',
    members: members(
      ['arabic', 'جمعية الترحيب بالقادمين الجدد', 'سلمى / يوسف', { small: true }],
      ['bikes', 'Bikes for Everyone, Repair Workshop and Lending Library of the Northern Districts', 'Bill'],
      ['clinic', 'Clínica Móvil 🚐', 'Ana', { small: true }],
      ['furniture', 'Furniture Bank', 'Greta van der Hoogenbosch-Montgomery'],
      ['', '', 'Hoa']
    ).map((one, place) => ({ ...one, id: one.id || `m${place + 1}` })),
    meetings: meetings(['', '', '', '', '', '', '', ''], {}),
    steering: posts('third', '2026-09-01', 18, 'مقعد اللغة العربية', 'Drivers', 'Money')
  })
}
