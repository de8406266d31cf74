import { fold } from '#workbook/fold.ts'
import { grouped } from '#workbook/grouped.ts'
import { type Deciders, type Marked, decidersOf } from './deciders.ts'
import type { Row } from './index.ts'
import { type GapKind, gapTitles, gapWords, words } from './matrix-text.ts'

/** Something that the group has not settled yet, or may not have meant. */
export interface Gap {
  readonly kind: GapKind
  /** The decisions concerned, in the order of the sheet; at least one. */
  readonly rows: readonly Row[]
  /** The one that decides nearly everything. */
  readonly decider?: Marked
  /** So many decisions have a decider. */
  readonly decided: number
}

/** From so many decided decisions on, one body with this share of them decides nearly everything. */
const ENOUGH = 5
const NEARLY_ALL = 0.8

interface Settled {
  readonly row: Row
  readonly by: readonly Marked[]
}

/** What to look at, most pressing first. Rows without a text say nothing. */
export function gapsOf(rows: readonly Row[], deciders: Deciders): readonly Gap[] {
  const all = rows
    .filter(({ decision }) => decision.trim() !== '')
    .map((row) => ({ row, by: decidersOf(row, deciders) }))
  const decided = all.filter(({ by }) => by.length > 0)
  const one = decided.filter(({ by }) => by.length === 1)

  const twice = [...grouped(decided, ({ row }) => [fold(row.decision)]).values()].filter(
    (same) => same.length > 1 && new Set(same.map(({ row }) => row.by.toSorted().join(' '))).size > 1
  )
  const ruling = [...grouped(decided, ({ by }) => by)].filter(
    ([, own]) => decided.length >= ENOUGH && own.length >= decided.length * NEARLY_ALL
  )
  const found: readonly (Pick<Gap, 'kind' | 'decider'> & { readonly of: readonly Settled[] })[] = [
    { kind: 'nobody', of: all.filter(({ by }) => by.length === 0) },
    { kind: 'two', of: decided.filter(({ by }) => by.length > 1) },
    ...twice.map((of) => ({ kind: 'twice' as const, of })),
    { kind: 'alone', of: one.filter(({ row, by }) => row.weight === 'binding' && by[0]?.kind === 'staff') },
    { kind: 'everyone', of: one.filter(({ row, by }) => row.weight === 'routine' && by[0]?.kind === 'all') },
    ...ruling.map(([decider, of]) => ({ kind: 'ruling' as const, of, decider }))
  ]
  return found
    .filter(({ of }) => of.length > 0)
    .map(({ of, ...gap }) => ({ ...gap, rows: of.map(({ row }) => row), decided: decided.length }))
}

/** A gap in two parts: what is so, and why it matters. `show` sets a name apart from the sentence around it. */
export function sayGap(gap: Gap, deciders: Deciders, show = (name: string) => name): readonly [string, string] {
  const { kind, rows, decided, decider } = gap
  const short = (name: string) => show(shorten(name))
  const first = rows[0] ? decidersOf(rows[0], deciders) : []
  const named = {
    names: words.names(rows.map(({ decision }) => short(decision))),
    who: decider ? short(decider.label) : words.and(first.map(({ label }) => short(label))),
    decided
  }
  return [gapTitles[kind](rows.length, named), gapWords[kind](rows.length, named)]
}

const MOST_SHOWN = 90

/** A sentence names a decision; it does not recite one. */
export function shorten(name: string): string {
  const line = name.trim().replace(/\s+/g, ' ')
  return line.length <= MOST_SHOWN ? line : `${[...line.slice(0, MOST_SHOWN)].slice(0, -1).join('')}…`
}
