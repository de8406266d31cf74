import type { Answer, PartName } from './index.ts'

export const partNames = ['measure', 'amount', 'place', 'date', 'means'] as const satisfies PartName[]

export const isEmpty = ({ member, name, sentence, ...ticks }: Answer): boolean =>
  member + name + sentence === '' && partNames.every((part) => !ticks[part])

/** Those who have written a sentence. */
export const written = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(({ sentence }) => sentence.trim() !== '')
