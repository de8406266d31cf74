import { type Candidate, type FixPicker, blankCandidate, fixPicker } from './index.ts'
import { chosenOf, gapOf, isEmptyCandidate, pointsOf } from './picking.ts'

/**
 * What rubs and was not answered yet, and the changes that were not chosen, as ideas: without their marks and without what was
 * said of them.
 */
export function nextRound(sheet: FixPicker, date: string): FixPicker {
  const blank = fixPicker.blank(date)
  const answered = new Set(chosenOf(sheet).map((one) => gapOf(sheet, one)?.id))
  const points = pointsOf(sheet).filter(({ id }) => !answered.has(id))
  const candidates = sheet.candidates
    .filter((one) => !one.chosen && !isEmptyCandidate(one))
    .map((one) =>
      asIdea(
        one,
        points.some(({ id }) => id === one.point)
      )
    )
  return {
    ...blank,
    coalition: sheet.coalition,
    points: points.length > 0 ? points : blank.points,
    candidates: candidates.length > 0 ? candidates : blank.candidates
  }
}

const asIdea = ({ id, text, point, effort, costs, idea }: Candidate, isOpen: boolean): Candidate => ({
  ...blankCandidate(id),
  text,
  point: isOpen ? point : '',
  effort,
  costs,
  idea
})
