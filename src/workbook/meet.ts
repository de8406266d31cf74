import { blankOf } from './blank.ts'
import type { Format } from './define.ts'
import { type Clash, isEqual, merge } from './merge.ts'
import type { Sheet } from './shelf.ts'
import { MOST_SEEN, tagOf } from './stamps.ts'

/** What one tab knows of its sheet. */
export interface Side<Value> {
  /** As it was last saved or taken over. */
  readonly sheet: Sheet<Value>
  /** As it is on the screen: some of it may not have been saved yet. */
  readonly present: Value
  /** The values of the saves that this tab has made or taken over, by their tags. */
  readonly known: ReadonlyMap<string, Value>
}

export interface Met<Value> {
  /** What goes on the screen. */
  readonly value: Value
  /** What both sides have saved, taken in. */
  readonly sheet: Sheet<Value>
  readonly clashes: readonly Clash[]
  /** Whether the value is more than the other side has saved. */
  readonly hasMore: boolean
}

/**
 * One sheet as two tabs have it, in one: `theirs` is what the other has saved. Undefined if this side has taken that in before.
 * Both sides come to the same value, whichever hears of the other first.
 */
export function meet<Value>(
  { schema }: Pick<Format<Value>, 'schema'>,
  { sheet, present, known }: Side<Value>,
  theirs: Sheet<Value>
): Met<Value> | undefined {
  const [mine, other] = [tagOf(sheet), tagOf(theirs)]
  if (known.has(other)) return undefined
  const isNext = theirs.seen?.includes(mine) === true
  const isLater = theirs.changed === sheet.changed ? other > mine : theirs.changed > sheet.changed
  const stamps = isNext || isLater ? theirs : sheet
  const seen = [...new Set([other, mine, ...(theirs.seen ?? []), ...(sheet.seen ?? [])])].slice(0, MOST_SEEN)
  const saved = isNext ? { value: theirs.value, clashes: [] } : reconcile()
  const shown = merge(schema, sheet.value, present, saved.value)
  return {
    value: shown.value,
    sheet: {
      ...stamps,
      id: sheet.id,
      value: theirs.value,
      revision: Math.max(sheet.revision, theirs.revision),
      invited: sheet.invited || theirs.invited,
      seen
    },
    clashes: [...saved.clashes, ...shown.clashes],
    hasMore: !isEqual(shown.value, theirs.value)
  }

  /** Neither has seen the other's save: both go back to what they had in common. Whoever saved later has the word. */
  function reconcile() {
    const common = theirs.seen?.find((tag) => known.has(tag)) ?? ''
    const base = known.get(common) ?? blankOf(schema)
    const [first, second] = isLater ? [theirs.value, sheet.value] : [sheet.value, theirs.value]
    return merge(schema, base, first, second)
  }
}
