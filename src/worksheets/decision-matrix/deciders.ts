import type { Decider, Row } from './index.ts'
import { type Shape, marks } from './marks.ts'
import { text } from './text.ts'

/** A decider as it is shown: by name, and by a mark that no other has until there are very many. */
export interface Marked extends Decider, Shape {
  readonly label: string
  /** Drawn as an outline. */
  readonly hollow: boolean
}

/** The deciders by their ids, in the order of the sheet. */
export type Deciders = ReadonlyMap<string, Marked>

const triangle: Shape = { shape: 'triangle', path: 'M8 2l6.5 12h-13z' }
const others: readonly Shape[] = [
  triangle,
  { shape: 'diamond', path: 'M8 1.5L14.5 8 8 14.5 1.5 8z' },
  { shape: 'cross', path: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z' },
  { shape: 'hexagon', path: 'M5 2.5h6L14.5 8 11 13.5H5L1.5 8z' },
  { shape: 'star', path: 'M8 1l2 4.9 5.3.4-4.1 3.4 1.3 5.1L8 12l-4.5 2.8 1.3-5.1L.7 6.3 6 5.9z' },
  { shape: 'wedge', path: 'M1.5 2h13L8 14z' }
]

/** The first of each kind has its kind's mark; all the others take the remaining ones in turn, solid and then hollow. */
export function markDeciders(deciders: readonly Decider[]): Deciders {
  const taken = new Set<string>()
  let other = 0
  const mark = (kind: Decider['kind']) => {
    if (kind !== '' && !taken.has(kind)) {
      taken.add(kind)
      return { ...marks[kind], hollow: false }
    }
    const shape = others[other % others.length] ?? triangle
    const hollow = Math.floor(other / others.length) % 2 === 1
    other += 1
    return { ...shape, hollow }
  }
  return new Map(
    deciders.map((decider) => {
      const { id, kind, name } = decider
      return [id, { ...decider, label: name.trim() || text.kinds[kind || 'own'], ...mark(kind) }]
    })
  )
}

/** Those who decide. Passes over ids that belong to nobody any more. */
export const decidersOf = ({ by }: Row, deciders: Deciders): readonly Marked[] =>
  (by.length > 1 ? [...new Set(by)] : by).flatMap((id) => deciders.get(id) ?? [])
