/**
 * Where a spreadsheet could see a formula begin: at the start of a cell, and after a semicolon, tab or line break inside it,
 * where one that expects other separators begins a cell. Apostrophes and blank or invisible characters may stand before the
 * sign. A cell that begins with a tab or line break is guarded whatever follows. The signs and their full-width forms are
 * OWASP's: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = String.raw`(?='*(?:(?![;\t\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@＝＋－＠])`
const BREAK = String.raw`(?='*[\t\r\n])`
const UNGUARDED = new RegExp(String.raw`(?<=^|[;\t\r\n])${FORMULA}|^${BREAK}`, 'gu')
const GUARDED = new RegExp(String.raw`(?<=^|[;\t\r\n])'${FORMULA}|^'${BREAK}`, 'gu')

/** `cell` with an apostrophe wherever a spreadsheet could see a formula begin. */
export const guard = (cell: string): string => cell.replace(UNGUARDED, "'")

/** The inverse of `guard`: a text that looks guarded to begin with gets one more apostrophe there, and loses it here. */
export const unguard = (cell: string): string => cell.replace(GUARDED, '')
