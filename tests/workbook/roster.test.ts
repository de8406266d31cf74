import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { reconcile } from '#workbook/reconcile.ts'
import { envelop } from '#workbook/restore.ts'
import { ROSTER_KEY } from '#workbook/roster-key.ts'
import {
  type Roster,
  isSame,
  labelOf,
  merged,
  mergedOnce,
  openRoster,
  peopleFrom,
  personFrom,
  roster
} from '#workbook/roster.ts'
import { arbitraryOf } from './arbitrary.ts'
import { testStorage } from './storage.ts'
import { cpuTime } from '../cpu-time.ts'

const riverbend: Roster = {
  people: [
    { id: 'a', name: 'Dana', member: 'Tenants United', pronunciation: 'DAY-na', pronouns: 'she/her' },
    { id: 'b', name: 'Father Tom', member: '', pronunciation: '', pronouns: '' }
  ]
}

describe('the shelf of the roster', () => {
  const open = () => {
    const storage = testStorage()
    return {
      storage,
      shelf: openRoster(
        () => storage,
        () => 1000
      )
    }
  }

  it('is empty at first, and writes nothing by itself', () => {
    const { storage, shelf } = open()
    expect(shelf.read()).toEqual({ status: 'ok', roster: { people: [] } })
    expect(storage).toHaveLength(0)
  })

  it('gives back what it took', () => {
    const { shelf } = open()
    fc.assert(
      fc.property(arbitraryOf(roster.schema), (people) => {
        expect(shelf.write(people)).toEqual({ ok: true })
        expect(shelf.read()).toEqual({ status: 'ok', roster: people })
      })
    )
    shelf.remove()
    expect(shelf.read()).toEqual({ status: 'ok', roster: { people: [] } })
  })

  it('tells a later copy from an earlier one, whichever of the two places lagged behind in a crash', () => {
    const { storage, shelf } = open()
    const written = [{ people: [] }, riverbend, { people: riverbend.people.slice(1) }].map((people) => {
      shelf.write(people)
      return storage.getItem(ROSTER_KEY) ?? ''
    })
    const [first = '', second = '', third = ''] = written
    expect(reconcile(first, second)).toEqual({ text: second })
    expect(reconcile(third, second)).toEqual({ text: third })
    expect(reconcile(first, third)).toEqual({ text: third })
  })

  it.each([
    ['newer', JSON.stringify({ ...envelop(roster, riverbend), v: 3 })],
    ['broken', '{"v":1,"value":{"people":[{"id":"A B","name":1}]}}'],
    ['broken', '{"v":1,'],
    ['broken', '']
  ] as const)('leaves a %s roster untouched', (status, raw) => {
    const { storage, shelf } = open()
    storage.setItem(ROSTER_KEY, raw)
    expect(shelf.read()).toEqual({ status, raw })
    expect(shelf.write(riverbend)).toEqual({ ok: false, why: status })
    expect(storage.getItem(ROSTER_KEY)).toBe(raw)
  })

  it('says so when there is no room or no right, and never throws', () => {
    const { storage, shelf } = open()
    shelf.write(riverbend)
    storage.mode = 'full'
    expect(shelf.write({ people: [] })).toEqual({ ok: false, why: 'full' })
    expect(shelf.read()).toEqual({ status: 'ok', roster: riverbend })
    storage.mode = 'blocked'
    expect(shelf.read()).toEqual({ status: 'ok', roster: { people: [] } })
    expect(shelf.write(riverbend)).toEqual({ ok: false, why: 'blocked' })
    expect(() => shelf.remove()).not.toThrow()
  })
})

describe('a roster of an earlier version', () => {
  const frozen = (version: number): string =>
    readFileSync(new URL(`fixtures/roster-v${version}.json`, import.meta.url), 'utf8')
  const read = (raw: string) => {
    const storage = testStorage()
    storage.setItem(ROSTER_KEY, raw)
    return openRoster(
      () => storage,
      () => 1000
    ).read()
  }
  const tom = { id: 'w9', name: 'Father Tom', member: '', pronunciation: '', pronouns: '' }

  it('opens for ever: the first, which had names and members', () => {
    const linh = { id: 'k3', name: 'Linh Trần', member: 'Southside Voices', pronunciation: '', pronouns: '' }
    expect(read(frozen(1))).toEqual({ status: 'ok', roster: { people: [linh, tom] } })
  })

  it('opens for ever: the second, which says how to say a name and speak of somebody', () => {
    const said = { pronunciation: 'ling chun', pronouns: 'she/her' }
    const linh = { id: 'k3', name: 'Linh Trần', member: 'Southside Voices', ...said }
    expect(read(frozen(2))).toEqual({ status: 'ok', roster: { people: [linh, tom] } })
  })
})

describe('names that are typed or pasted', () => {
  const labels = (typed: string) => peopleFrom(typed).map(labelOf)

  it.each([
    ['Dana, Wes, Priya', ['Dana', 'Wes', 'Priya']],
    ['Dana\nWes\r\n\r\n  Priya  \n', ['Dana', 'Wes', 'Priya']],
    ['Dana (Tenants United, East), Wes', ['Dana (Tenants United, East)', 'Wes']],
    ['Dana\tTenants United\nWes\t\n', ['Dana (Tenants United)', 'Wes']],
    ['Nair, Priya\tLegal Aid', ['Nair, Priya (Legal Aid)']],
    ['- Dana\n2. Wes\n• Priya', ['Dana', 'Wes', 'Priya']],
    ['يوسف، ليلى', ['يوسف', 'ليلى']],
    ['Dana (, Wes', ['Dana (', 'Wes']],
    ['Dana )( Wes', ['Dana )( Wes']],
    [' , ;\n\t', []],
    ['<b>Dana</b>', ['<b>Dana</b>']]
  ])('%j', (typed, expected) => expect(labels(typed)).toEqual(expected))

  it('lose no letter, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const letters = (text: string) => text.match(/\p{L}/gu) ?? []
        expect(letters(labels(typed).join())).toEqual(letters(typed))
      })
    )
  })

  it('read what the roster writes', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ '-]{0,20}[A-Za-zÀ-ÿ]$/)
    fc.assert(
      fc.property(word, fc.option(word, { nil: '' }), (name, member) => {
        expect(personFrom(labelOf({ name, member }))).toEqual({ name, member })
      })
    )
  })

  it('take a huge paste in reasonable time', () => {
    const started = cpuTime()
    expect(peopleFrom('Dana (Tenants United), '.repeat(20_000))).toHaveLength(20_000)
    expect(peopleFrom('('.repeat(200_000))).toHaveLength(1)
    expect(cpuTime() - started).toBeLessThan(2000)
  })
})

describe('names that join the roster', () => {
  it('are added once, in whatever case and spacing', () => {
    const people = [
      { name: 'dana', member: '' },
      { name: 'Wes', member: '' },
      { name: 'father  tom', member: 'St Anne' }
    ]
    const names = merged(riverbend, people).people.map(labelOf)
    expect(names).toEqual(['Dana (Tenants United)', 'Father Tom (St Anne)', 'Wes'])
    expect(merged(merged(riverbend, people), people).people).toHaveLength(3)
  })

  it('are not added again if another tab has given them another name meanwhile', () => {
    const pasted = merged(riverbend, [{ name: 'Wes', member: '' }])
    const renamed = { people: pasted.people.map((one) => (one.name === 'Wes' ? { ...one, name: 'Wesley' } : one)) }
    expect(mergedOnce(renamed, pasted.people)).toEqual(renamed)
    // Where it is made once more of what the pasted ones never reached, they keep their ids.
    expect(mergedOnce(riverbend, pasted.people)).toEqual(pasted)
  })

  it('are two people if they speak for different members', () => {
    const ana = { name: 'Ana', member: 'Casa Abierta' }
    expect(isSame(ana, { name: 'ANA', member: '' })).toBe(true)
    expect(isSame(ana, { name: 'Ana', member: 'Legal Aid' })).toBe(false)
  })

  it('never push anybody out', () => {
    fc.assert(
      fc.property(
        arbitraryOf(roster.schema),
        fc.array(fc.record({ name: fc.string(), member: fc.string() })),
        (old, more) => {
          const kept = merged(old, more).people
          expect(kept.slice(0, old.people.length).map(({ id, name }) => ({ id, name }))).toEqual(
            old.people.map(({ id, name }) => ({ id, name }))
          )
          expect(kept.length).toBeLessThanOrEqual(MOST_ITEMS)
        }
      )
    )
  })
})
