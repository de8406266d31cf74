/** The width of a text in em, in one of the faces of a page. */
export type Measure<Face extends string> = (text: string, face: Face) => number

/** A printer's letters may be a little wider than those that were measured. */
export const SAFETY = 1.02
const ROUNDING = 1e-6

/**
 * Rows that `text` takes in a column `width` em wide; a word too long for it is broken, white space counts once. What is longer than
 * `long` characters is judged by its beginning.
 */
export function rowsOf<Face extends string>(
  text: string,
  face: Face,
  width: number,
  measure: Measure<Face>,
  long = 400
): number {
  if (text.length > long) {
    const perCharacter = measure(text.slice(0, long), face) / long
    return Math.ceil((perCharacter * text.length * SAFETY) / width)
  }
  const space = measure(' ', face)
  let rows = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const wide = measure(word, face) * SAFETY
    const from = used === 0 ? 0 : used + space
    if (from + wide <= width + ROUNDING) used = from + wide
    else {
      rows += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(wide / width) - 1)
      used = wide % width
    }
  }
  return rows
}
