import type { TemperatureCheck } from './index.ts'

export interface CountedWord {
  readonly word: string
  readonly count: number
}

/** Every word of the first round, the most frequent first; equal ones together, as most people wrote them. */
export function countedWords(sheet: TemperatureCheck): readonly CountedWord[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const word of allWords(sheet)) {
    const known = spellings.get(folded(word)) ?? new Map<string, number>()
    known.set(word, (known.get(word) ?? 0) + 1)
    spellings.set(folded(word), known)
  }
  return [...spellings.values()]
    .map(mostFrequent)
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'en'))
}

function allWords({ people, words }: TemperatureCheck): readonly string[] {
  return [...people.map(({ word }) => word), ...words].map((word) => word.trim()).filter(Boolean)
}

/** What two people who said the same have in common: not case, accents' encoding, spaces, or a full stop at the end. */
export function folded(word: string): string {
  const plain = word.normalize('NFC').toUpperCase().toLowerCase().replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
  return plain.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '') || plain
}

/** Variation selectors and zero-width characters, but for the joiner that holds an emoji together. */
const INVISIBLE = /[\uFE0E\uFE0F\u200B\u200C\u200E\u200F\u2060\uFEFF]/gu

function mostFrequent(spellings: ReadonlyMap<string, number>): CountedWord {
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'))
  return { word: ranked[0]?.[0] ?? '', count: ranked.reduce((sum, [, count]) => sum + count, 0) }
}
