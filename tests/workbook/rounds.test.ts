import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '#workbook/action.ts'
import type { Measure } from '#workbook/measure.ts'
import type { Report } from '#workbook/report.ts'
import { roundChanges } from '#workbook/round-changes.ts'
import { areComparable, coursesOf, follow, inOrderOfDays } from '#workbook/rounds.ts'
import { reports } from './arbitrary-report.ts'

const measure = (id: string, value: number | undefined, more: Partial<Measure> = {}): Measure => ({
  id,
  label: id,
  value,
  least: 1,
  most: 5,
  n: 12,
  unit: 'median',
  ...more
})
const action = (text: string, more: Partial<Action> = {}): Action => ({
  text,
  who: '',
  member: '',
  by: '',
  isDone: false,
  ...more
})

it('rounds stand in the order of their days, those without one last', () => {
  const round = (date: string) => ({ value: { coalition: '', date } })
  const days = ['2026-07-01', '', '2026-04-01', '2027-01-05']
  expect(inOrderOfDays(days.map(round)).map(({ value }) => value.date)).toEqual([
    '2026-04-01',
    '2026-07-01',
    '2027-01-05',
    ''
  ])
})

describe('courses', () => {
  it('have a point for each round, and a gap where it was not measured', () => {
    const [fair, own] = coursesOf([
      [measure('fair', 3)],
      [measure('fair', undefined)],
      [measure('fair', 4), measure('own', 2)]
    ])
    expect(fair?.points.map((point) => point?.value)).toEqual([3, undefined, 4])
    expect(own?.points.map((point) => point?.value)).toEqual([undefined, undefined, 2])
  })

  it('tell of different units, which are not joined', () => {
    const [one, other] = [measure('fair', 3), measure('fair', 4, { unit: 'median of people' })]
    expect(coursesOf([[one], [other]])[0]?.units).toEqual(['median', 'median of people'])
    expect(areComparable(one, other)).toBe(false)
    expect(areComparable(one, measure('fair', 2))).toBe(true)
    expect(areComparable(one, measure('fair', undefined))).toBe(false)
    expect(areComparable(one, measure('fair', 2, { most: 6 }))).toBe(false)
  })
})

describe('actions through the rounds', () => {
  it('are done, open or gone, with how often they came along', () => {
    const { done, open, gone } = follow([
      [action('Rota'), action('Log'), action('Keys'), action('Old', { isDone: true })],
      [action(' log '), action('Rota'), action('Keys')],
      [action('ROTA', { isDone: true }), action('Log', { who: 'Wes' }), action('New')]
    ])
    expect(done.map(({ text, times }) => [text, times])).toEqual([['ROTA', 2]])
    expect(open.map(({ text, who, times }) => [text, who, times])).toEqual([['Log', 'Wes', 2]])
    expect(gone.map(({ text, times }) => [text, times])).toEqual([['Keys', 1]])
  })

  it('twice on one sheet are carried no further for it, and open if one of them is', () => {
    const { open, done } = follow([[action('Log')], [action('Log', { isDone: true }), action('Log')]])
    expect(open).toMatchObject([{ text: 'Log', times: 1 }])
    expect(done).toEqual([])
  })

  it('leave out days to meet on', () => {
    const day = action('Next meeting', { isDay: true, by: '2026-04-01' })
    expect(follow([[day], [day]])).toEqual({ done: [], open: [], gone: [] })
  })
})

describe('what changed from round to round', () => {
  const matrix = (date: string, ...rows: readonly (readonly string[])[]): Report => ({
    title: 'Decision matrix',
    about: [
      ['Coalition', 'River'],
      ['Date', date]
    ],
    blocks: [{ kind: 'table', columns: ['Decision', 'Who', 'Note'], rows }]
  })

  it('tells a new row and a row that went once each, and a changed cell by its row and column', () => {
    const earlier = matrix('1 April 2026', ['Hire · fire', 'All', 'x'], ['Spend', 'Staff', ''], ['Rest', 'All', ''])
    const later = matrix(
      '1 July 2026',
      ['Spend', 'All', 'up to 500'],
      ['Rest', 'All', ''],
      ['Press', 'Staff', 'by noon']
    )
    expect(roundChanges(earlier, later)).toEqual({
      same: 4,
      added: [{ label: 'Press', details: ['Who: Staff', 'Note: by noon'] }],
      removed: [{ label: 'Hire · fire', details: ['Who: All', 'Note: x'] }],
      changed: [
        {
          label: 'Spend',
          changes: [
            { label: 'Who', was: 'Staff', now: 'All' },
            { label: 'Note', was: '', now: 'up to 500' }
          ]
        }
      ]
    })
  })

  it('tells a text that came under its heading', () => {
    const memo = (...texts: readonly string[]): Report => ({
      title: 'Memo',
      about: [],
      blocks: texts.flatMap((text) => [
        { kind: 'heading', text: 'Money' },
        { kind: 'text', text }
      ])
    })
    expect(roundChanges(memo(), memo('We share it.')).added).toEqual([{ label: 'Money', details: ['We share it.'] }])
    expect(roundChanges(memo('We share it.'), memo('By hours.')).changed).toEqual([
      { label: 'Money', changes: [{ label: '', was: 'We share it.', now: 'By hours.' }] }
    ])
  })

  it('is nothing between a report and itself, and loses no difference between any two', () => {
    fc.assert(
      fc.property(reports, reports, (earlier, later) => {
        const none = roundChanges(earlier, earlier)
        expect([none.added, none.removed, none.changed]).toEqual([[], [], []])
        const { added, removed, changed } = roundChanges(earlier, later)
        const back = roundChanges(later, earlier)
        // Names that repeat are numbered in the order of the lines, which begins with the earlier round.
        const labels = (entries: readonly { label: string }[]) =>
          [...new Set(entries.map(({ label }) => label.replace(/ \(\d+\)$/, '')))].sort()
        const words = (entries: readonly { details: readonly string[] }[]) =>
          entries.flatMap(({ details }) => details.map((one) => one.replace(/ \(\d+\)(?=: |$)/, ''))).sort()
        expect([words(added), words(removed)]).toEqual([words(back.removed), words(back.added)])
        expect([labels(added), labels(removed)]).toEqual([labels(back.removed), labels(back.added)])
        expect(labels(changed)).toEqual(labels(back.changed))
      })
    )
  })
})
