/**
 * The lines of `words` as the readers see them, trimmed: every kind of line break counts (Unicode Standard, section 5.8), and
 * control characters other than the tab are gone, since they can drive terminals. Blank lines stay, as ''.
 */
export function linesOf(words: string): readonly string[] {
  return words.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim())
}

/** The lines of `words` that hold something. */
export const filledLinesOf = (words: string): readonly string[] => linesOf(words).filter((line) => line !== '')

/** `words` on one line, its line breaks shown as slashes the way verse is quoted. '' if there is nothing to see. */
export const onOneLine = (words: string): string => filledLinesOf(words).join(' / ')
