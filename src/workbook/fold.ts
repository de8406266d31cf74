/** A name or heading without what does not count: how its accents are encoded, white space around and within it, and case. */
export const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
