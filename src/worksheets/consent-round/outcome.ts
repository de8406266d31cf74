import type { ConsentRound, Objection } from './index.ts'

/** A principled objection stops a proposal until it is settled; a preference is written down and stops nothing. */
export type Kind = 'principled' | 'preference' | 'unsorted'

export function kindOf({ harms, breaks }: Pick<Objection, 'harms' | 'breaks'>): Kind {
  if (harms === 'yes' || breaks === 'yes') return 'principled'
  return harms === 'no' && breaks === 'no' ? 'preference' : 'unsorted'
}

export type Outcome =
  /** There is nothing to decide yet. */
  | { readonly kind: 'no-proposal' }
  /** Nobody has said yet that everyone was asked. */
  | { readonly kind: 'not-asked' }
  /** Of these objections nobody knows yet whether they are principled. */
  | { readonly kind: 'unsorted'; readonly objections: readonly Objection[] }
  /** These principled objections stand open. */
  | { readonly kind: 'stopped'; readonly objections: readonly Objection[] }
  /** It passes, in `wording`, which is another than the first if it was `amended`. */
  | { readonly kind: 'passed'; readonly amended: boolean; readonly wording: string }

/**
 * Whether the proposal passes: everyone has been asked, each objection has been looked at, and each principled one is met by a
 * version that stands on the sheet, is withdrawn, or its member stands aside (GUIDE, chapter 8).
 */
export function outcomeOf(sheet: ConsentRound): Outcome {
  if (sheet.proposal.trim() === '') return { kind: 'no-proposal' }
  if (!sheet.asked) return { kind: 'not-asked' }
  const objections = raised(sheet)
  const open = objections.filter((one) => kindOf(one) === 'principled' && !isSettled(sheet, one))
  if (open.length > 0) return { kind: 'stopped', objections: open }
  const unsorted = objections.filter((one) => kindOf(one) === 'unsorted' && !isSettled(sheet, one))
  if (unsorted.length > 0) return { kind: 'unsorted', objections: unsorted }
  return { kind: 'passed', amended: versionsOf(sheet).length > 0, wording: wordingOf(sheet) }
}

/** The objections that say something. */
export const raised = ({ objections }: ConsentRound): readonly Objection[] =>
  objections.filter(({ name, reason }) => (name + reason).trim() !== '')

/** The versions that say something, first to last. */
export const versionsOf = ({ versions }: ConsentRound) => versions.filter(({ wording }) => wording.trim() !== '')

/** The wording as it stands now: the last version, or the first proposal. */
export const wordingOf = (sheet: ConsentRound): string => versionsOf(sheet).at(-1)?.wording ?? sheet.proposal

/** The sheet with a part of it changed. Whoever was asked about one wording has not been asked about the next. */
export function reworded(sheet: ConsentRound, part: Partial<ConsentRound>): ConsentRound {
  const next = { ...sheet, ...part }
  return wordingOf(next) === wordingOf(sheet) ? next : { ...next, asked: false }
}

/** Met by a wording that is gone since: they stand open again. */
export const reopened = (sheet: ConsentRound): readonly Objection[] =>
  raised(sheet).filter((one) => kindOf(one) === 'principled' && one.settled === 'met' && !isSettled(sheet, one))

export const isSettled = (sheet: ConsentRound, { settled, by }: Objection): boolean =>
  settled === 'met' ? versionsOf(sheet).some(({ id }) => id === by) : settled !== ''
