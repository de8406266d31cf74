import type { QuestionName } from './text.ts'

export interface Remedy {
  readonly do: string
  readonly chapter: { readonly path: string; readonly title: string }
  /** The worksheet on which it is done. */
  readonly worksheet: { readonly id: string; readonly title: string }
}

/** What mends a 'no'. Paths are relative to any worksheet or chapter page. Loaded with the priorities. */
export const remedies: Readonly<Record<QuestionName, Remedy>> = {
  goal: {
    do: 'Write the goal together as one sentence',
    chapter: { path: '../../guide/foundations/#one-sentence-everyone-can-say', title: 'Three things before the rest' },
    worksheet: { id: 'purpose-check', title: 'Purpose check' }
  },
  process: {
    do: 'Agree who decides what, and write it down',
    chapter: { path: '../../guide/tools/#decision-matrix', title: 'Three pages that save hours' },
    worksheet: { id: 'decision-matrix', title: 'Decision matrix' }
  },
  named: {
    do: 'Put one person’s name on every task',
    chapter: { path: '../../guide/tools/#work-plan', title: 'Three pages that save hours' },
    worksheet: { id: 'work-plan', title: 'Work plan' }
  },
  time: {
    do: 'Give every agenda item an outcome and a limit',
    chapter: {
      path: '../../guide/design/#where-messages-scatter-one-meeting-one-agenda',
      title: 'Change one thing, two at most'
    },
    worksheet: { id: 'agenda', title: 'Agenda' }
  },
  power: {
    do: 'Look together at who holds money, chairs and airtime',
    chapter: { path: '../../guide/fit/#run-a-power-check', title: 'As much structure as you need' },
    worksheet: { id: 'rotation', title: 'Rotation' }
  },
  conflict: {
    do: 'Agree the steps for a disagreement before you need them',
    chapter: { path: '../../guide/tools/#conflict-protocol', title: 'Three pages that save hours' },
    worksheet: { id: 'conflict-protocol', title: 'Conflict protocol' }
  }
}

/** The remedy of one of the six; one's own questions have none. */
export const remedyOf = (key: string): Remedy | undefined =>
  Object.entries(remedies).find(([question]) => question === key)?.[1]
