import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handedBy } from '#workbook/hand-over.ts'
import { toMarkdown } from '#workbook/markdown.ts'
import { collect } from '#worksheets/retrospective/collect.ts'
import {
  actionsOf,
  agreedOf,
  changeSide,
  dotsOf,
  isAlone,
  isWritten,
  notesOf,
  rankedGroups,
  sideNames,
  topGroups
} from '#worksheets/retrospective/groups.ts'
import { type Retrospective, newGroup, newNote, retrospective } from '#worksheets/retrospective/index.ts'
import { receive } from '#worksheets/retrospective/receive.ts'
import { report } from '#worksheets/retrospective/report.ts'
import { sortingText } from '#worksheets/retrospective/sorting-text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = retrospective.blank('2026-05-28')
const voted = (...votes: readonly number[]): Retrospective => ({
  ...blank,
  groups: votes.map((count, index) => ({ ...newGroup(`g${index}`), name: `Group ${index}`, votes: count }))
})
const note = (id: string, text: string, side: 'worked' | 'not' | 'next' = 'not') => ({ ...newNote(side)(id), text })
const words = ({ notes }: Retrospective) => notes.filter(isWritten).map(({ text }) => text)

describe('groups', () => {
  it('stand by their dots, most first, and keep their order where they tie', () => {
    expect(rankedGroups(voted(1, 3, 0, 3)).map(({ id }) => id)).toEqual(['g1', 'g3', 'g0', 'g2'])
  })

  it('to talk about are two, or all that tie with the second; without dots none', () => {
    expect(topGroups(voted(5, 4, 3)).map(({ id }) => id)).toEqual(['g0', 'g1'])
    expect(topGroups(voted(5, 3, 3, 1)).map(({ id }) => id)).toEqual(['g0', 'g1', 'g2'])
    expect(topGroups(voted(2)).map(({ id }) => id)).toEqual(['g0'])
    expect(topGroups(voted(0, 0))).toEqual([])
  })

  it('hold only notes that say something', () => {
    const sheet = {
      ...voted(1),
      notes: [
        { ...note('n', 'Chairs'), group: 'g0' },
        { ...note('m', ' '), group: 'g0' }
      ]
    }
    expect(rankedGroups(sheet)[0]?.notes.map(({ id }) => id)).toEqual(['n'])
  })

  it('have one number each where they have no name, however they are sorted', () => {
    const [first, second] = voted(1, 3).groups
    if (!first || !second) throw new Error('No groups.')
    const sheet = {
      ...blank,
      groups: [
        { ...first, name: '' },
        { ...second, name: ' ' }
      ]
    }
    const named = rankedGroups(sheet).map((group) => sortingText.groupName(group, group.place))
    expect(named).toEqual(['Group 2', 'Group 1'])
    expect(toMarkdown(report(sheet))).toMatch(/\| Group 2 \| 3 \|.*\n\| Group 1 \| 1 \|/)
  })

  it('are of one note’s own where no other note is in them', () => {
    const [chairs, rota] = [note('n', 'Chairs'), note('m', 'Rota')]
    const own = { ...voted(0), notes: [{ ...chairs, group: 'g0' }, rota] }
    expect(own.notes.map((one) => isAlone(own, one))).toEqual([true, false])
    const shared = { ...own, notes: own.notes.map((one) => ({ ...one, group: 'g0' })) }
    expect(shared.notes.map((one) => isAlone(shared, one))).toEqual([false, false])
  })

  it('have the dots that were given, of those that there are', () => {
    expect(dotsOf({ ...voted(5, 4), people: 10, dots: 2 })).toEqual({ given: 9, all: 20 })
    expect(dotsOf(voted(5))).toEqual({ given: 5, all: 0 })
  })
})

it('changing one column leaves the others as they are', () => {
  fc.assert(
    fc.property(arbitraryOf(retrospective.schema), fc.constantFrom(...sideNames), (sheet, side) => {
      const changed = changeSide(sheet, side, () => [])
      expect(notesOf(changed, side)).toEqual([])
      for (const other of sideNames.filter((one) => one !== side)) {
        expect(notesOf(changed, other)).toEqual(notesOf(sheet, other))
      }
    })
  )
})

describe('notes that come back in links', () => {
  const own: Retrospective = { ...blank, notes: [note('n1', 'Flyer with the wrong date')] }
  const sent: Retrospective = { ...blank, notes: [note('1', ' flyer with the wrong DATE '), note('2', 'Late minutes')] }

  it('are added, the same words once, in any order of arrival and however often', () => {
    const other: Retrospective = { ...blank, notes: [note('1', 'Good food', 'worked')] }
    const all = ['Flyer with the wrong date', 'Good food', 'Late minutes']
    expect(words(collect(collect(own, sent), other)).sort()).toEqual(all)
    expect(words(collect(collect(own, other), sent)).sort()).toEqual(all)
    expect(words(collect(collect(collect(own, sent), other), sent)).sort()).toEqual(all)
  })

  it('take nothing away', () => {
    fc.assert(
      fc.property(arbitraryOf(retrospective.schema), arbitraryOf(retrospective.schema), (mine, theirs) => {
        const together = words(collect(mine, theirs))
        for (const text of words(mine)) expect(together).toContain(text)
      })
    )
  })
})

it('is reported with the one change and the small actions apart', () => {
  const [action] = blank.actions
  if (!action) throw new Error('No rows.')
  const sheet = {
    ...blank,
    headline: { text: 'Decision log', who: 'Wes', by: '' },
    actions: [{ ...action, text: 'Set-up rota' }]
  }
  const markdown = toMarkdown(report(sheet))
  expect(markdown).toMatch(/## The one change\n[^#]*Decision log[^#]*\n## Small actions\n[^#]*Set-up rota/)
})

describe('the next round', () => {
  it('begins with the headline, the actions, and what was carried on', () => {
    const [carried, done] = blank.before
    if (!carried || !done) throw new Error('No rows.')
    const sheet: Retrospective = {
      ...blank,
      headline: { text: 'Decision log', who: 'Wes', by: '2026-07-02' },
      before: [
        { ...carried, text: 'Grant hours', who: 'Sunita', state: 'carried' },
        { ...done, text: 'Decision table', state: 'done' }
      ]
    }
    expect(actionsOf(sheet).map(({ text }) => text)).toEqual(['Decision log', 'Grant hours'])
    // The work plan has what was carried already.
    expect(agreedOf(sheet).map(({ text }) => text)).toEqual(['Decision log'])
    const items = actionsOf(sheet).map((action) => ({ kind: 'action' as const, ...action }))
    const next = receive(blank, handedBy({ coalition: '', from: 'retrospective', items }))
    expect(next.before.map(({ text, who, by }) => [text, who, by])).toEqual([
      ['Decision log', 'Wes', '2026-07-02'],
      ['Grant hours', 'Sunita', '']
    ])
  })

  it('keeps a row that says only what became of it or by when, and writes no action twice', () => {
    const [first, second] = blank.before
    if (!first || !second) throw new Error('No rows.')
    const own: Retrospective = {
      ...blank,
      before: [
        { ...first, by: '2026-07-02' },
        { ...second, state: 'dropped' }
      ]
    }
    const items = [{ kind: 'action' as const, text: 'Set-up rota', who: 'Aaron', member: 'Elm Street Block', by: '' }]
    const handed = handedBy({ coalition: '', from: 'agenda', items })
    const once = receive(own, handed)
    expect(once.before.slice(0, 2)).toEqual(own.before)
    expect(once.before[2]).toMatchObject({ text: 'Set-up rota', who: 'Aaron (Elm Street Block)' })
    expect(receive(once, handed)).toEqual(once)
  })
})
