import type { ChangeName, StructuralChange } from '#workbook/changes.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { type Candidate, type FixPicker, type Point, blankCandidate } from './index.ts'

/** People can learn one new way of working beside their jobs, perhaps two. */
export const MOST_CHOSEN = 2

export const isEmptyPoint = ({ text, note }: Point): boolean => (text + note).trim() === ''
export const isEmptyCandidate = (candidate: Candidate): boolean =>
  JSON.stringify(candidate) === JSON.stringify(blankCandidate(candidate.id))

export const pointsOf = ({ points }: FixPicker): readonly Point[] => points.filter((point) => !isEmptyPoint(point))

/** The point that a candidate is for: the one that was named, or, if none was, the only one that there is. */
export function gapOf(sheet: FixPicker, { point }: Candidate): Point | undefined {
  const points = pointsOf(sheet)
  return point === '' && points.length === 1 ? points[0] : points.find(({ id }) => id === point)
}

export const chosenOf = ({ candidates }: FixPicker): readonly Candidate[] => candidates.filter(({ chosen }) => chosen)

export const canChoose = (sheet: FixPicker): boolean => chosenOf(sheet).length < MOST_CHOSEN

export const withCandidate = (sheet: FixPicker, id: string, part: Partial<Candidate>): FixPicker => ({
  ...sheet,
  candidates: sheet.candidates.map((one) => (one.id === id ? { ...one, ...part } : one))
})

/** The sheet with that candidate chosen or taken back; as it was, if that would be one too many. What was planned for it stays. */
export const choose = (sheet: FixPicker, id: string, chosen: boolean): FixPicker =>
  chosen && !canChoose(sheet) ? sheet : withCandidate(sheet, id, { chosen })

/** Whether one of the two questions speaks against it: then it waits for the next turn. */
export const canWait = ({ narrows, soon }: Candidate): boolean => narrows === 'no' || soon === 'no'

/** The sheet with one more candidate, in the first empty row if there is one. */
export function propose(sheet: FixPicker, part: Partial<Candidate>, newId: () => string): FixPicker {
  const empty = sheet.candidates.find(isEmptyCandidate)
  if (empty) return withCandidate(sheet, empty.id, part)
  if (sheet.candidates.length >= MOST_ITEMS) return sheet
  return { ...sheet, candidates: [...sheet.candidates, { ...blankCandidate(newId()), ...part }] }
}

/** What a candidate takes over from a change that has helped others. */
export const fromIdea = (idea: ChangeName, change: StructuralChange, point: string): Partial<Candidate> => ({
  text: change.do,
  point,
  effort: change.effort,
  costs: change.costs,
  idea
})
