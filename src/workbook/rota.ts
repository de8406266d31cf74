/** Turns in the order of time, and whom they may go to. */
export interface Rota {
  /** Who has each now, '' for nobody; `kept` where that stays, because it is past or somebody fixed it by hand. */
  readonly turns: readonly { readonly who: string; readonly kept: boolean }[]
  /** In the order in which they are asked where nothing else decides. Weight 2 is to have twice the turns of weight 1. */
  readonly people: readonly { readonly id: string; readonly weight: number }[]
  readonly can: (id: string, turn: number) => boolean
  /** For each turn, the others that one person should not have as well, and how much that matters. Mutual. */
  readonly apart: readonly (readonly (readonly [turn: number, weight: number])[])[]
}

const NOBODY: number = -1

/**
 * Who has each turn. Kept turns stay; nobody gets one who cannot; a turn that somebody can have is not left empty. Within
 * that the counts, kept turns among them, are as even as can be, by weight. Within that, turns of one person are kept apart,
 * as far as handing on so many turns from one to the next achieves it. Then whoever has a turn keeps it, and goes first who
 * has waited longest. The same input gives the same plan.
 */
export function scheduled({ turns, people, can, apart }: Rota): readonly string[] {
  const has = turns.map(({ who, kept }) => (kept ? people.findIndex(({ id }) => id === who) : NOBODY))
  const load = people.map((_, who) => has.filter((one) => one === who).length)
  const able = turns.map((_, turn) => people.flatMap(({ id }, who) => (can(id, turn) ? [who] : [])))
  const free = turns.flatMap(({ kept }, turn) => (kept ? [] : [turn]))
  const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0

  /** The sum of load²/weight is least when all is fair: what one turn more adds to it, and what one turn less takes from it. */
  const more = (who: number) => (2 * at(load, who) + 1) / (people[who]?.weight ?? 1)
  const less = (who: number) => (2 * at(load, who) - 1) / (people[who]?.weight ?? 1)
  const give = (turn: number, who: number) => {
    const giver = at(has, turn)
    if (giver !== NOBODY) load[giver] = at(load, giver) - 1
    load[who] = at(load, who) + 1
    has[turn] = who
  }
  const clash = (turn: number, who: number) =>
    (apart[turn] ?? []).reduce((sum, [other, weight]) => (has[other] === who ? sum + weight : sum), 0)

  for (const turn of free) fill(turn)
  // Small plans are searched through, those of 60 turns for 60 people three turns deep: a phone must not wait for them.
  const depth = Math.max(2, 1 + Math.floor(Math.log(220_000 / people.length) / Math.log(free.length)))
  while (free.some((turn) => untangle(turn, 2)) || free.some((turn) => untangle(turn, depth)));
  return turns.map(({ kept, who }, turn) => (kept ? who : (people[at(has, turn)]?.id ?? '')))

  /** Gives `turn` to whoever has fewest, if need be over others who each hand on one that they have: so the counts stay even. */
  function fill(turn: number) {
    /** Who can be reached: by which turn, and from whom it comes. */
    const reached = new Map<number, readonly [turn: number, giver: number]>()
    const offers = [[turn, NOBODY] as const]
    for (const [step, giver] of offers) {
      for (const who of able[step] ?? []) {
        if (reached.has(who)) continue
        reached.set(who, [step, giver])
        for (const other of free) if (has[other] === who) offers.push([other, who])
      }
    }
    const before = has.slice(0, turn)
    const change = (who: number) => (people[who]?.id === turns[turn]?.who ? 0 : 0.5)
    const cost = (who: number) => (reached.get(who)?.[1] === NOBODY ? clash(turn, who) + change(who) : Infinity)
    const waited = (one: number, other: number) => before.lastIndexOf(one) - before.lastIndexOf(other)
    let [taker = NOBODY] = [...reached.keys()].sort(
      (one, other) => more(one) - more(other) || cost(one) - cost(other) || waited(one, other) || one - other
    )
    while (taker !== NOBODY) {
      const [step, giver] = reached.get(taker) ?? [turn, NOBODY]
      give(step, taker)
      taker = giver
    }
  }

  /** Finds what helps most and keeps the counts as even: to hand `turn` over, whose taker hands on another, and so on. */
  function untangle(turn: number, depth: number): boolean {
    const moves: (readonly [turn: number, taker: number])[] = []
    let best = { gain: 0, moves: [...moves] }
    const follow = (step: number, gain: number, uneven: number) => {
      const giver = at(has, step)
      const wrong = clash(step, giver)
      for (const taker of able[step] ?? []) {
        if (taker === giver) continue
        const nextUneven = uneven + more(taker) - less(giver)
        give(step, taker)
        moves.push([step, taker])
        const nextGain = gain + wrong - clash(step, taker)
        if (nextUneven === 0 && nextGain > best.gain) best = { gain: nextGain, moves: [...moves] }
        const others = moves.length < depth ? free.filter((other) => has[other] === taker && other !== step) : []
        for (const other of others) if (!moves.some(([moved]) => moved === other)) follow(other, nextGain, nextUneven)
        moves.pop()
        give(step, giver)
      }
    }
    if (has[turn] !== NOBODY && free.some((other) => clash(other, at(has, other)) > 0)) follow(turn, 0, 0)
    for (const [step, taker] of best.moves) give(step, taker)
    return best.gain > 0
  }
}
