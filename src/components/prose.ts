import Meeting from './Meeting.astro'
import Story from './Story.astro'
import Term from './Term.astro'

/** What an author may write in the guide's MDX without an import. Figures are imported: their styles go where they are. */
export const prose = { Meeting, Story, Term }
