import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import type { ConsentRound } from './index.ts'
import { outcomeOf, wordingOf } from './outcome.ts'
import { text } from './text.ts'

/** What passed, from the day on which it starts; the day of its review; or when those come back who took an objection away. */
export function actions(sheet: ConsentRound): readonly Action[] {
  const wording = wordingOf(sheet)
  const { owner, starts, review, away, awayBy } = sheet
  if (outcomeOf(sheet).kind !== 'passed') return dayFor(`${text.awayBy}: ${wording}`, awayBy, away)
  return [
    ...taskFrom({ text: wording, who: owner, by: starts }),
    ...dayFor(`${text.review}: ${wording}`, review, owner)
  ]
}
