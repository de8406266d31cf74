import css from './parts.css?inline'
import { adopt } from '#ui/adopt.ts'
import { leaves, takeEnter } from '#ui/enter.tsx'
import { withNames, withoutNames } from './anonymity.ts'
import { goOn } from './go-on.tsx'
import { HandOn } from './hand-on.tsx'
import { addPeople, leftOut, namesIn } from './names.ts'
import { partsText as text } from './parts.text.ts'
import { RemovePerson } from './remove-person.tsx'
import { RosterNames } from './roster-names.tsx'
import { Sorting, dropOn } from './sorting.tsx'
import { StartRound } from './start-round.tsx'
import { Suggestions } from './suggestions.tsx'
import { ThemeTools, ThemesHead } from './theme-tools.tsx'
import { WithoutNames } from './without-names.tsx'
import { rankedThemes } from './themes.ts'
import { Words } from './words-shown.tsx'

adopt(css)

/** What an empty form does without; loaded, in one piece, when somebody begins to fill it in. */
export const parts = {
  HandOn,
  RemovePerson,
  RosterNames,
  Sorting,
  StartRound,
  Suggestions,
  ThemeTools,
  ThemesHead,
  WithoutNames,
  Words,
  addPeople,
  dropOn,
  goOn,
  leaves,
  leftOut,
  namesIn,
  rankedThemes,
  takeEnter,
  text,
  withNames,
  withoutNames
}

export type Parts = typeof parts
