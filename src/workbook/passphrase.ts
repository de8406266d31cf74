/** Folded, a passphrase has at least so many characters: four short words. What is shorter is soon guessed by a machine. */
export const LEAST_CHARACTERS = 12

/**
 * A passphrase without what gets lost when it is read out in a room or typed on another keyboard: case, forms of the same letter
 * (NFKC), white space around and within it, invisible characters, and the typographic quotes and dashes that phones put in.
 * Links are sealed with the folded one: this function never changes.
 */
export const foldPassphrase = (passphrase: string): string =>
  passphrase
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u2018-\u201b\u02bc]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/\p{Pd}+/gu, '-')
    .trim()
    .replace(/\s+/gu, ' ')

/** Whether `passphrase` is too short to protect anything. */
export const isTooShort = (passphrase: string): boolean => [...foldPassphrase(passphrase)].length < LEAST_CHARACTERS
