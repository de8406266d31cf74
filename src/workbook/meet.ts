import type { Format } from './define.ts'
import type { Field } from './fields.ts'
import { type Clash, type Join, isEqual, merge } from './merge.ts'
import type { Sheet } from './shelf.ts'
import { MOST_SEEN, type Stamps, seenBy, tagOf, together } from './stamps.ts'

type Known<Value> = ReadonlyMap<string, Sheet<Value>>

/** What one tab knows of its sheet. */
export interface Side<Value> {
  /** As it was last saved here or taken in. */
  readonly sheet: Sheet<Value>
  /** The tags of one's own saves that the sheet, taken in since, may know nothing of. */
  readonly taken: readonly string[]
  /** As it is on the screen. */
  readonly present: Value
  /** Whether somebody has written on it since it was saved. */
  readonly isPending: boolean
  /** The saves that this tab has made or taken in, by their tags. */
  readonly known: Known<Value>
}

export interface Met<Value> {
  /** What goes on the screen. */
  readonly value: Value
  /** What the other side has saved: what is on the screen besides is yet to be saved here. */
  readonly sheet: Sheet<Value>
  /** The tags of what it may know nothing of. */
  readonly taken: readonly string[]
  readonly clashes: readonly Clash[]
  /** Whether the value is more than the other side has saved. */
  readonly hasMore: boolean
}

/**
 * One sheet as two tabs have it, in one: `theirs` is what the other has saved. Undefined if this side has taken that in before.
 * Both sides come to the same value, whichever hears of the other first. What both changed stays as whoever saved later has it, and
 * what is not saved yet is later still. Texts that both changed are what `join` makes of them, where that is given.
 */
export function meet<Value>(
  { schema }: Pick<Format<Value>, 'schema'>,
  { sheet, taken, present, isPending, known }: Side<Value>,
  theirs: Sheet<Value>,
  join?: Join
): Met<Value> | undefined {
  if (known.has(tagOf(theirs))) return undefined
  const seen = together(seenBy(sheet), taken)
  const base = commonBase(schema, known, seen, seenBy(theirs), join)
  const isOurs = isPending || isLater(sheet, theirs)
  const [first, second] = isOurs ? [present, theirs.value] : [theirs.value, present]
  const { value, clashes } = merge(schema, base, first, second, join)
  const isNext = seenBy(theirs).includes(tagOf(sheet))
  return {
    value,
    sheet: {
      ...(isNext || !isLater(sheet, theirs) ? theirs : sheet),
      id: sheet.id,
      value: theirs.value,
      revision: Math.max(sheet.revision, theirs.revision),
      invited: sheet.invited || theirs.invited,
      seen: seenBy(theirs)
    },
    taken: seen,
    clashes,
    hasMore: !isEqual(value, theirs.value)
  }
}

const isLater = (one: Stamps, other: Stamps): boolean =>
  one.changed === other.changed ? tagOf(one) > tagOf(other) : one.changed > other.changed

/**
 * What two sides have both taken in, of which each may have gone on: their latest save in common. Where they have crossed, so that
 * each has taken in a save of the other's since, there are several of those: then it is what they come to together, as Git's
 * recursive merge has it (https://git-scm.com/docs/merge-strategies), down to `DEEPEST` crossings. Undefined where they have nothing in
 * common.
 */
function commonBase<Value>(
  schema: Field<Value>,
  known: Known<Value>,
  one: readonly string[],
  other: readonly string[],
  join: Join | undefined,
  depth = 0
): Value | undefined {
  const common = one.flatMap((tag) => (other.includes(tag) ? (known.get(tag) ?? []) : []))
  // In the same order on both sides, which must come to the same.
  const [first, second] = common
    .filter((save) => !common.some((later) => later !== save && seenBy(later).includes(tagOf(save))))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
  if (!first) return undefined
  if (!second || depth === DEEPEST) return first.value
  const base = commonBase(schema, known, seenBy(first), seenBy(second), join, depth + 1)
  return merge(schema, base, first.value, second.value, join).value
}

/** Each crossing is one step of recursion; so many stand within the saves that are remembered. */
const DEEPEST = MOST_SEEN
