/** Between what two sides wrote in one place. */
export const DIVIDER = '\n\n* * *\n\n'

/** The one stretch of a text in which another differs, from `start` to `end`, and what stands there instead. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** In which stretch `next` differs from `text`: what they have in common before and after it is left out, the longest start first. */
export function stretchOf(text: string, next: string): Stretch {
  const most = Math.min(text.length, next.length)
  let start = 0
  while (start < most && text[start] === next[start]) start += 1
  if (isSecondHalf(text, start) || isSecondHalf(next, start)) start -= 1
  let after = 0
  while (after < most - start && text.at(-1 - after) === next.at(-1 - after)) after += 1
  if (isSecondHalf(text, text.length - after) || isSecondHalf(next, next.length - after)) after -= 1
  return { start, end: text.length - after, put: next.slice(start, next.length - after) }
}

/** Whether a sign of two units, an emoji perhaps, would be cut in half there. */
const isSecondHalf = (text: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')

/**
 * What two sides made of `base`, in one text: each one's change in its place. Where both changed the same stretch, or wrote in
 * the same place, the lines of both are there; once, where one is in the other. No words of either are lost. The same text comes of it
 * whichever is taken first.
 */
export function mergeTexts(base: string, first: string, second: string): string {
  const [one, other] = [stretchOf(base, first), stretchOf(base, second)]
  const [lead, follow] = one.start <= other.start ? [one, other] : [other, one]
  const isApart = lead.end < follow.start || (lead.end === follow.start && lead.start < follow.start)
  if (isApart)
    return (
      base.slice(0, lead.start) + lead.put + base.slice(lead.end, follow.start) + follow.put + base.slice(follow.end)
    )
  // Whole lines: what somebody goes on writing in one is known again by how it began.
  const start = base.slice(0, lead.start).lastIndexOf('\n') + 1
  const lineEnd = base.indexOf('\n', Math.max(lead.end, follow.end))
  const end = lineEnd < 0 ? base.length : lineEnd
  const within = (stretch: Stretch) => base.slice(start, stretch.start) + stretch.put + base.slice(stretch.end, end)
  const [above, below] = [within(one), within(other)].sort()
  return base.slice(0, start) + mergeLines(above ?? '', below ?? '') + base.slice(end)
}

/** So many pairs of lines are looked at; two texts with more stand whole, one below the other. */
const MOST_PAIRS = 4_000_000

/**
 * The lines of both, each in its order, those that both have once: a shortest common supersequence
 * (https://en.wikipedia.org/wiki/Shortest_common_supersequence_problem). Where they share none, a divider stands between them.
 */
function mergeLines(above: string, below: string): string {
  const [upper, lower] = [above.split('\n'), below.split('\n')]
  if (upper.length * lower.length > MOST_PAIRS) return joined(above, below)
  const width = lower.length + 1
  /** The most that the lines from there on share. */
  const shared = new Float64Array((upper.length + 1) * width)
  const at = (i: number, j: number) => shared[i * width + j] ?? 0
  const worth = (i: number, j: number) => sharedBy(upper[i] ?? '', lower[j] ?? '')
  for (let i = upper.length - 1; i >= 0; i -= 1)
    for (let j = lower.length - 1; j >= 0; j -= 1) {
      const both = worth(i, j)
      shared[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), both && both + at(i + 1, j + 1))
    }
  if (at(0, 0) < 2) return joined(above, below)
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < upper.length && j < lower.length) {
    const [one, other, both] = [upper[i] ?? '', lower[j] ?? '', worth(i, j)]
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      lines.push(one.length > other.length ? one : other)
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) {
      lines.push(one)
      i += 1
    } else {
      lines.push(other)
      j += 1
    }
  }
  return [...lines, ...upper.slice(i), ...lower.slice(j)].join('\n')
}

/** How much two lines have in common, where one is in the other; empty lines next to nothing. */
const sharedBy = (one: string, other: string): number => {
  if (one === other) return 1 + one.length
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 1 && long.includes(short) ? short.length : 0
}

/** Both texts, the second below the first, unless one is in the other. */
export function joined(first: string, second: string): string {
  if (first.includes(second)) return first
  return second.includes(first) ? second : first + DIVIDER + second
}

/** Where a caret in `text` stands once that has become `next`: behind the same words, as far as they are still there. */
export function caretAfter(text: string, next: string, caret: number): number {
  const { start, end, put } = stretchOf(text, next)
  if (caret <= start) return caret
  return caret >= end ? caret + put.length - (end - start) : start + put.length
}
