import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRestore } from '#workbook/restoring.ts'
import { keptState } from './kept-states.ts'

type State = ReadonlyMap<string, string>

const AGENDA = 'holding-together/sheet/agenda/k3'
const ROSTER = 'holding-together/roster'

const sheet = (word: string, revision: number, ...seen: readonly string[]) =>
  JSON.stringify({ v: 1, value: { word }, revision, changed: revision, ...(seen.length > 0 && { seen }) })
const people = (...names: readonly string[]) =>
  JSON.stringify({ v: 1, value: { people: names.map((name, index) => ({ id: `p${index}`, name, member: '' })) } })

let ids = 0
const newId = () => `new${ids++}`

const outcomes = (here: State, backup: State) => planRestore(here, backup, newId).map(({ outcome }) => outcome)
function restored(here: State, backup: State): State {
  const writes = planRestore(here, backup, newId).flatMap((planned) => planned.writes)
  return new Map([...here, ...writes])
}

describe('restoring', () => {
  const old = sheet('old', 1, 'a', '0.0')
  const next = sheet('next', 2, 'b', 'a')
  const other = sheet('other', 3, 'c', 'a')

  it.each([
    ['adds what is not here', new Map(), new Map([[AGENDA, old]]), 'add'],
    ['changes what the backup has gone on with', new Map([[AGENDA, old]]), new Map([[AGENDA, next]]), 'change'],
    ['keeps what was gone on with here', new Map([[AGENDA, next]]), new Map([[AGENDA, old]]), 'keep'],
    [
      'keeps what a later version has gone on with',
      new Map([[AGENDA, next.replace('"v":1', '"v":2')]]),
      new Map([[AGENDA, old]]),
      'keep'
    ],
    ['keeps what is the same', new Map([[AGENDA, old]]), new Map([[AGENDA, old]]), 'keep'],
    ['puts beside what each went on with alone', new Map([[AGENDA, next]]), new Map([[AGENDA, other]]), 'beside'],
    [
      'puts beside what nobody knows the age of',
      new Map([[AGENDA, sheet('x', 1)]]),
      new Map([[AGENDA, sheet('y', 9)]]),
      'beside'
    ],
    [
      'puts beside what was changed by hand, though its history says the same',
      new Map([[AGENDA, next]]),
      new Map([[AGENDA, sheet('by hand', 2, 'b', 'a')]]),
      'beside'
    ],
    [
      'joins a roster that was changed by hand, so that nobody leaves it',
      new Map([[ROSTER, people('Dana').replace('{', '{"revision":2,"changed":2,"seen":["b","a"],')]]),
      new Map([[ROSTER, people('Wes').replace('{', '{"revision":2,"changed":2,"seen":["b","a"],')]]),
      'join'
    ],
    [
      'puts beside what only a later version can read, however much it was gone on with',
      new Map([[AGENDA, old]]),
      new Map([[AGENDA, next.replace('"v":1', '"v":99')]]),
      'beside'
    ],
    ['writes over nothing damaged', new Map([[AGENDA, '{"v":1}']]), new Map([[AGENDA, old]]), 'beside'],
    [
      'joins the people of two rosters',
      new Map([[ROSTER, people('Dana')]]),
      new Map([[ROSTER, people('Wes')]]),
      'join'
    ],
    [
      'keeps a roster that was gone on with here, so that nobody who was changed stands in it twice',
      new Map([[ROSTER, people('Dana Ray').replace('{', '{"revision":2,"changed":2,"seen":["b","a"],')]]),
      new Map([[ROSTER, people('Dana').replace('{', '{"revision":1,"changed":1,"seen":["a"],')]]),
      'keep'
    ],
    ['mends a damaged roster', new Map([[ROSTER, '{']]), new Map([[ROSTER, people('Wes')]]), 'mend']
  ] as const)('%s', (_, here, backup, outcome) => {
    expect(outcomes(here, backup)).toEqual([outcome])
  })

  it('lets a file that was changed by hand replace nothing', () => {
    const [here, file] = [new Map([[AGENDA, old]]), new Map([[AGENDA, next]])]
    expect(planRestore(here, file, newId, true).map(({ outcome }) => outcome)).toEqual(['beside'])
  })

  it('sets a damaged roster aside byte for byte', () => {
    const after = restored(new Map([[ROSTER, '{']]), new Map([[ROSTER, people('Wes')]]))
    expect([...after.values()].sort()).toEqual([people('Wes'), '{'].sort())
    expect(after.get(ROSTER)).toBe(people('Wes'))
  })

  it('brings back beside it what was gone on with here, for whoever wants that', () => {
    const [here, file] = [new Map([[AGENDA, next]]), new Map([[AGENDA, old]])]
    const plan = (state: State) => planRestore(state, file, newId, false, true)
    expect(plan(here)).toMatchObject([{ outcome: 'beside', writes: [[expect.not.stringMatching(AGENDA), old]] }])
    expect(plan(new Map([...here, ...(plan(here)[0]?.writes ?? [])]))).toMatchObject([{ outcome: 'keep' }])
  })

  it('does not take the word of a file that was changed by hand for what is earlier', () => {
    const [here, file] = [new Map([[AGENDA, next]]), new Map([[AGENDA, old]])]
    expect(planRestore(here, file, newId, true)).toMatchObject([{ outcome: 'beside' }])
  })

  it('puts a sheet beside as another of its worksheet', () => {
    const after = restored(new Map([[AGENDA, next]]), new Map([[AGENDA, other]]))
    expect(after.get(AGENDA)).toBe(next)
    const beside = [...after].filter(([key]) => key !== AGENDA)
    expect(beside).toEqual([[expect.stringMatching(/^holding-together\/sheet\/agenda\/new\d+$/), other]])
  })

  it('puts a note beside as another of its chapter', () => {
    const note = 'holding-together/note/design/own'
    expect(outcomes(new Map([[note, next]]), new Map([[note, other]]))).toEqual(['both'])
    const [[planned] = []] = planRestore(new Map([[note, next]]), new Map([[note, other]]), () => 'id').map(
      ({ writes }) => writes
    )
    expect(planned).toEqual(['holding-together/note/design/id', other])
  })

  it('loses no word of either side, but of what another was made from', () => {
    fc.assert(
      fc.property(keptState, keptState, (here, backup) => {
        const after = restored(here, backup)
        const all = [...after.values()]
        for (const [key, text] of [...here, ...backup]) {
          if (key === ROSTER && all.some((one) => holdsPeopleOf(one, text))) continue
          expect(
            all.some((one) => saysTheSame(one, text) || isFrom(one, text)),
            text
          ).toBe(true)
        }
      })
    )
  })

  it('done again with the same backup changes nothing more', () => {
    fc.assert(
      fc.property(keptState, keptState, (here, backup) => {
        const once = restored(here, backup)
        expect(restored(once, backup)).toEqual(once)
      })
    )
  })

  it('into an empty browser gives what was backed up', () => {
    fc.assert(
      fc.property(keptState, (backup) => {
        expect(restored(new Map(), backup)).toEqual(backup)
      })
    )
  })
})

/** Words alone: what a person wrote into a value and its name. */
function saysTheSame(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [parsed(one), parsed(other)]
  if (!('value' in a && 'value' in b)) return false
  const inOrder = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .map(([key, part]) => [key, inOrder(part)])
          .sort(([x], [y]) => (String(x) < String(y) ? -1 : 1))
      : Array.isArray(value)
        ? value.map(inOrder)
        : value
  return JSON.stringify([a['v'], inOrder(a['value'])]) === JSON.stringify([b['v'], inOrder(b['value'])])
}

function isFrom(later: string, earlier: string): boolean {
  const { seen } = parsed(later)
  const { seen: own, revision, changed } = parsed(earlier)
  const tag: unknown = Array.isArray(own) && own.length > 0 ? own[0] : `${revision ?? 0}.${changed ?? 0}`
  return Array.isArray(seen) && seen.includes(tag)
}

/** Each word of each person stands in the roster, in one person. */
function holdsPeopleOf(roster: string, text: string): boolean {
  const [all, some] = [peopleIn(roster), peopleIn(text)]
  const holds = (one: object, other: object) =>
    Object.entries(other).every(
      ([key, word]) => key === 'id' || word === '' || Object.entries(one).some(([k, w]) => k === key && w === word)
    )
  return some !== undefined && all !== undefined && some.every((person) => all.some((one) => holds(one, person)))
}

function peopleIn(text: string): readonly object[] | undefined {
  const { value } = parsed(text)
  if (typeof value !== 'object' || value === null || !('people' in value) || !Array.isArray(value.people))
    return undefined
  return value.people.filter((one): one is object => typeof one === 'object' && one !== null)
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
