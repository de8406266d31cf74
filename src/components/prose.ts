import ConflictLadderFigure from './figures/ConflictLadderFigure.astro'
import CycleFigure from './figures/CycleFigure.astro'
import DecisionLadderFigure from './figures/DecisionLadderFigure.astro'
import SymptomFigure from './figures/SymptomFigure.astro'
import Meeting from './Meeting.astro'
import Story from './Story.astro'
import Term from './Term.astro'

/** What an author may write in the guide's MDX without an import. */
export const prose = {
  ConflictLadderFigure,
  CycleFigure,
  DecisionLadderFigure,
  Meeting,
  Story,
  SymptomFigure,
  Term
}
