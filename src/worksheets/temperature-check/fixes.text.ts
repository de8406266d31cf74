import type { Kind } from './index.ts'

export interface Fix {
  readonly do: string
  readonly chapter: { readonly path: string; readonly title: string }
  readonly worksheet?: { readonly path: string; readonly title: string }
}

const chapters = {
  foundations: { path: '../../guide/foundations/', title: 'Three things before the rest' },
  design: { path: '../../guide/design/', title: 'Change one thing, two at most' },
  tools: { path: '../../guide/tools/', title: 'Three pages that save hours' },
  fit: { path: '../../guide/fit/', title: 'As much structure as you need' },
  breakdowns: { path: '../../guide/breakdowns/', title: 'Check the process first' },
  questions: { path: '../../guide/questions/', title: 'The talks you put off' }
}
const matrix = { path: '../../worksheets/decision-matrix/', title: 'Decision matrix' }
const checklist = { path: '../../worksheets/health-checklist/', title: 'Health checklist' }

/** Structural changes by what a theme is about. Paths are relative to any worksheet or chapter page. */
export const fixes: Readonly<Record<Exclude<Kind, ''>, readonly Fix[]>> = {
  workload: [
    {
      do: 'Write each task down with one person’s name and the hours it takes, and show the hours per member',
      chapter: chapters.tools
    },
    { do: 'Cut one piece of work this quarter, or find the member who takes it', chapter: chapters.breakdowns }
  ],
  decisions: [
    {
      do: 'Write down who decides what, and put it where every member sees it',
      chapter: chapters.tools,
      worksheet: matrix
    },
    {
      do: 'Keep consensus for what is at stake, and delegate the routine',
      chapter: chapters.breakdowns,
      worksheet: matrix
    }
  ],
  communication: [
    { do: 'Choose one shared place, and give each channel in it one purpose', chapter: chapters.foundations },
    { do: 'Send agenda and papers three days ahead, and the notes within two', chapter: chapters.design }
  ],
  meetings: [
    { do: 'One meeting, one agenda: give every item an outcome and a time limit', chapter: chapters.design },
    { do: 'Alternate full meetings with small working groups', chapter: chapters.breakdowns }
  ],
  voice: [
    { do: 'Rotate who facilitates among all the members', chapter: chapters.design },
    { do: 'One member, one vote, and small members take turns in the chair', chapter: chapters.fit, worksheet: matrix }
  ],
  conflict: [
    { do: 'Agree the steps for a disagreement before you need them', chapter: chapters.tools },
    {
      do: 'Agree what members may say in public, and who speaks for all',
      chapter: chapters.questions,
      worksheet: matrix
    }
  ],
  newcomers: [
    { do: 'Give every newcomer one person to ask, and one page on how you work', chapter: chapters.fit },
    {
      do: 'Check together what every member knows, and what only the founders know',
      chapter: chapters.foundations,
      worksheet: checklist
    }
  ],
  purpose: [
    { do: 'Write the goal together as one sentence that everyone can say', chapter: chapters.foundations },
    {
      do: 'Hold a strategic check-in on the purpose, at least once a year',
      chapter: chapters.questions,
      worksheet: checklist
    }
  ]
}
