/*
 * Escapes for CommonMark 0.31.2 (sections 2.4 and 4) and GitHub Flavored Markdown 0.29 (its tables, strikethrough, autolinks
 * and dollar mathematics). All take one line without line breaks or control characters.
 */

/**
 * `line` with every mark made a plain character, for within a line. Web and mail addresses become code, the one way in which
 * no renderer makes them clickable and every character stays what it was: remark, Sätteri and GitHub look for addresses after
 * they have taken the backslashes away, and an invisible character would spoil the address for whoever copies it.
 */
export function escapeWords(line: string): string {
  return line.replace(/\S+/g, (word) =>
    holdsAddress(word) ? word.replace(/[`|]|[^`|]+/g, escapeAddress) : escapeMarks(word)
  )
}

/** `escapeWords`, for where a line begins: no heading, list, quotation, rule, table or definition starts there. */
export function escapeLine(line: string): string {
  return escapeWords(line).replace(/^(?=[#+\-=>:])|^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}

/** `escapeLine`, for the text of a heading, where closing number signs would vanish. */
export function escapeHeading(line: string): string {
  return escapeLine(line).replace(/(?<![\\#])#+$/, '\\$&')
}

const escapeMarks = (words: string) => words.replace(/[\\`*_~[<$|]|&(?=#?\w+;)/g, '\\$&')

/** One that holds no backtick, which would end the code, and no bar, which would end a table's cell; those are escaped alone. */
function escapeAddress(word: string): string {
  if (/^[`|]$/.test(word)) return escapeMarks(word)
  // Brackets and punctuation around an address do not belong to it.
  const [, before = '', address = word, after = ''] =
    /^([("'[<*_~]{0,3})(.+?)([.,;:!?)\]'">*_~]{0,3})$/.exec(word) ?? []
  return `${escapeMarks(before)}\`${address}\`${escapeMarks(after)}`
}

/** Wider than any autolink: what is merely like an address becomes code as well. */
function holdsAddress(word: string): boolean {
  if (/\/\/|www\.|mailto:/i.test(word)) return true
  const at = word.indexOf('@')
  return at >= 0 && word.includes('.', at)
}
