import type { PartName, PurposeCheck } from './index.ts'
import { partNames } from './parts.ts'

/**
 * A first sentence from the agreed parts, as people wrote them and in the order in which they read best: by when, how much of
 * what, where, by which means. It begins with a capital and ends with a full stop, if its script has them. '' if no part says anything.
 */
export function draftOf(parts: PurposeCheck['parts']): string {
  const words = (part: PartName) => parts[part].words.trim().replace(/[\s.,;:]+$/u, '')
  const middle = [words('amount'), words('measure'), words('place')].filter(Boolean).join(' ')
  const sentence = [words('date'), middle, words('means')].filter(Boolean).join(', ')
  const [first = ''] = sentence
  return (
    sentence && `${first.toLocaleUpperCase()}${sentence.slice(first.length)}${/[!?…。؟।]$/u.test(sentence) ? '' : '.'}`
  )
}

/** Parts that the agreed words leave out. */
export const missingParts = (parts: PurposeCheck['parts']): readonly PartName[] =>
  partNames.filter((part) => parts[part].words.trim() === '')
