import type { Agenda, Item } from './index.ts'
import { itemsOf } from './written.ts'

/** How the items fit into the meeting. */
export interface Sum {
  /** Minutes of all items together. */
  readonly total: number
  /** Minutes of the meeting that are left; negative where the items take longer than it. */
  readonly free: number
  /** What should be left, because something always runs over: ten minutes in every ninety. */
  readonly wanted: number
}

export function sumOf(sheet: Agenda): Sum {
  const total = itemsOf(sheet).reduce((sum, { minutes }) => sum + minutes, 0)
  return { total, free: sheet.minutes - total, wanted: Math.round(sheet.minutes / 9) }
}

const MOST_CUTS = 3

/** The longest items, each of which alone could give `over` minutes; where none can, the longest of all. */
export function cutsFor(
  items: readonly Item[],
  over: number
): { readonly items: readonly Item[]; readonly each: boolean } {
  const longest = items.filter(({ minutes }) => minutes > 0).sort((one, other) => other.minutes - one.minutes)
  const enough = longest.filter(({ minutes }) => minutes >= over)
  return { items: (enough.length > 0 ? enough : longest).slice(0, MOST_CUTS), each: enough.length > 0 }
}
