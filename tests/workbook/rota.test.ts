import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rota, scheduled } from '#workbook/rota.ts'
import { cpuTime } from '../cpu-time.ts'

const NEAR = [0, 1e6, 1]

interface Case {
  /** For each turn: who can take it, and who keeps it, -1 for nobody, undefined where it is free. */
  readonly turns: readonly {
    readonly able: readonly boolean[]
    readonly kept?: number | undefined
    readonly held: number
  }[]
  readonly weights: readonly number[]
}

const idOf = (person: number) => (person < 0 ? '' : `p${person}`)

const rotaOf = ({ turns, weights }: Case): Rota => ({
  turns: turns.map(({ kept, held }) => ({ who: idOf(kept ?? held), kept: kept !== undefined })),
  people: weights.map((weight, person) => ({ id: idOf(person), weight })),
  can: (id, turn) => turns[turn]?.able[Number(id.slice(1))] === true,
  apart: turns.map((_, turn) =>
    turns.flatMap((_, other) => {
      const weight = NEAR[Math.abs(other - turn)]
      return weight ? [[other, weight] as const] : []
    })
  )
})

const planOf = (one: Case) => scheduled(rotaOf(one)).map((id) => (id === '' ? -1 : Number(id.slice(1))))
const countsOf = (plan: readonly number[], people: number) =>
  Array.from({ length: people }, (_, person) => plan.filter((one) => one === person).length)
const unevenness = (plan: readonly number[], weights: readonly number[]) =>
  countsOf(plan, weights.length).reduce((sum, count, person) => sum + count ** 2 / (weights[person] ?? 1), 0)
const repeats = (plan: readonly number[]) => plan.filter((one, turn) => one >= 0 && one === plan[turn - 1]).length

const cases = (most: { turns: number; people: number }, kept = true): fc.Arbitrary<Case> =>
  fc.integer({ min: 1, max: most.people }).chain((people) =>
    fc.record({
      weights: fc.array(fc.constantFrom(1, 1, 2), { minLength: people, maxLength: people }),
      turns: fc.array(
        fc.record({
          able: fc.array(fc.boolean(), { minLength: people, maxLength: people }),
          kept: kept
            ? fc.option(fc.integer({ min: -1, max: people - 1 }), { nil: undefined, freq: 4 })
            : fc.constant(undefined),
          held: fc.integer({ min: -1, max: people - 1 })
        }),
        { maxLength: most.turns, size: 'max' }
      )
    })
  )

const everybody = (turns: number, people: number): Case => ({
  turns: Array.from({ length: turns }, () => ({ able: Array.from({ length: people }, () => true), held: -1 })),
  weights: Array.from({ length: people }, () => 1)
})

/** Every plan that keeps what is kept, asks nobody who cannot, and leaves no turn empty that somebody can take. */
function* plansOf({ turns }: Case, plan: readonly number[] = []): Generator<readonly number[]> {
  const turn = turns[plan.length]
  if (!turn) return yield plan
  const able = turn.able.flatMap((can, person) => (can ? [person] : []))
  const choices = turn.kept !== undefined ? [turn.kept] : able.length > 0 ? able : [-1]
  for (const choice of choices) yield* plansOf({ turns, weights: [] }, [...plan, choice])
}

describe('a schedule', () => {
  it('goes down the list where everybody can come', () => {
    expect(planOf(everybody(7, 3))).toEqual([0, 1, 2, 0, 1, 2, 0])
    expect(planOf(everybody(3, 0))).toEqual([-1, -1, -1])
    expect(planOf(everybody(2, 1))).toEqual([0, 0])
  })

  it('gives everybody as many turns as the others, or one more, and nobody two in a row, where everybody can come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 2, max: 12 }), (turns, people) => {
        const plan = planOf(everybody(turns, people))
        const counts = countsOf(plan, people)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
        expect(repeats(plan)).toBe(0)
      })
    )
  })

  it('keeps what is kept, asks nobody who cannot come, and leaves a turn empty only if nobody can', () => {
    fc.assert(
      fc.property(cases({ turns: 25, people: 8 }), (one) => {
        const plan = planOf(one)
        expect(plan).toHaveLength(one.turns.length)
        for (const [turn, { able, kept }] of one.turns.entries()) {
          const who = plan[turn] ?? -1
          if (kept !== undefined) expect(who).toBe(kept)
          else if (who < 0) expect(able).not.toContain(true)
          else expect(able[who]).toBe(true)
        }
      })
    )
  })

  it('keeps a turn whose holder takes no turns any more', () => {
    const [first, ...rest] = rotaOf(everybody(3, 2)).turns
    const rota = { ...rotaOf(everybody(3, 2)), turns: [{ who: 'gone', kept: true }, ...rest] }
    expect(first).toBeDefined()
    expect(scheduled(rota)).toEqual(['gone', 'p0', 'p1'])
  })

  it('is as even as any plan can be, and of the even ones has fewest turns in a row', () => {
    fc.assert(
      fc.property(cases({ turns: 6, people: 4 }), (one) => {
        const plan = planOf(one)
        let best = { uneven: Infinity, repeats: Infinity }
        for (const other of plansOf(one)) {
          const next = { uneven: unevenness(other, one.weights), repeats: repeats(other) }
          const isBetter = next.uneven < best.uneven || (next.uneven === best.uneven && next.repeats < best.repeats)
          if (isBetter) best = next
        }
        expect(unevenness(plan, one.weights)).toBe(best.uneven)
        expect(repeats(plan)).toBe(best.repeats)
      }),
      { numRuns: 300 }
    )
  })

  it('gives weight 2 twice the turns of weight 1', () => {
    const one = { ...everybody(12, 4), weights: [2, 2, 1, 1] }
    expect(countsOf(planOf(one), 4)).toEqual([4, 4, 2, 2])
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(cases({ turns: 20, people: 6 }), (one) => {
        expect(planOf(one)).toEqual(planOf(one))
      })
    )
  })

  it('stays as it is when it is planned again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }), (turns, people) => {
        const plan = planOf(everybody(turns, people))
        const again = everybody(turns, people).turns.map((turn, place) => ({ ...turn, held: plan[place] ?? -1 }))
        expect(planOf({ ...everybody(turns, people), turns: again })).toEqual(plan)
      })
    )
  })

  it('changes as little as it can when one person cannot come', () => {
    const first = planOf(everybody(8, 4))
    const away = everybody(8, 4).turns.map(({ able }, turn) => ({
      able: turn === 1 ? able.map((can, person) => can && person !== 1) : able,
      held: first[turn] ?? -1
    }))
    const plan = planOf({ ...everybody(8, 4), turns: away })
    expect(plan[1]).not.toBe(1)
    expect(plan.filter((who, turn) => who !== first[turn])).toHaveLength(2)
  })

  it('is there at once for sixty people and sixty meetings', () => {
    const started = cpuTime()
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 99 })), fc.constantFrom(4, 30, 95), (numbers, percent) => {
        const able = () => Array.from({ length: 60 }, () => (numbers.next().value ?? 0) < percent)
        const turns = Array.from({ length: 60 }, () => ({ able: able(), held: -1 }))
        planOf({ turns, weights: Array.from({ length: 60 }, () => 1) })
      }),
      { numRuns: 10 }
    )
    // Some milliseconds each; a busy machine has a hundred times that.
    expect(cpuTime() - started).toBeLessThan(20_000)
  })
})
