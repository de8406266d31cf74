import type { Answer, PartName, PurposeCheck } from './index.ts'
import { partNames, written } from './parts.ts'

/** How many of `answers` name a part. */
export const countOf = (answers: readonly Answer[], part: PartName): number =>
  answers.filter((answer) => answer[part]).length

/** What the sentences side by side come to. Each list of parts is in the order of the form. */
export interface Finding {
  /** Parts that people marked as differing. */
  readonly differ: readonly PartName[]
  /** Parts that no sentence names. */
  readonly nowhere: readonly PartName[]
  /** Parts that some sentences name and others do not. */
  readonly somewhere: readonly PartName[]
  /** Parts of which nobody has said yet whether they are the same. */
  readonly open: readonly PartName[]
  /** Sentences without a single tick: not looked at yet, more likely than empty of all five. */
  readonly unticked: number
  /** Whether there is a sentence that they agree on. */
  readonly isSettled: boolean
}

export function findingOf(sheet: PurposeCheck): Finding {
  const answers = written(sheet.answers)
  const ticked = answers.filter((answer) => partNames.some((part) => answer[part]))
  const named = (part: PartName) => countOf(ticked, part)
  return {
    differ: partNames.filter((part) => sheet.parts[part].alike === 'differ'),
    nowhere: partNames.filter((part) => ticked.length > 0 && named(part) === 0),
    somewhere: partNames.filter((part) => named(part) > 0 && named(part) < ticked.length),
    open: partNames.filter((part) => sheet.parts[part].alike === ''),
    unticked: answers.length - ticked.length,
    isSettled: sheet.agreed.trim() !== ''
  }
}

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
