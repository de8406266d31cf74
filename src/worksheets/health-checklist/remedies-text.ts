import { type Place, chapters } from '#workbook/chapters.ts'
import type { QuestionName } from './text.ts'

export interface Remedy {
  readonly do: string
  readonly chapter: Place
  /** The worksheet on which it is done. */
  readonly worksheet: { readonly id: string; readonly title: string }
}

/** What mends a 'no'. Loaded with the priorities. */
export const remedies: Readonly<Record<QuestionName, Remedy>> = {
  goal: {
    do: 'Write the goal together as one sentence',
    chapter: chapters.foundations('one-sentence-everyone-can-say'),
    worksheet: { id: 'purpose-check', title: 'Purpose check' }
  },
  process: {
    do: 'Agree who decides what, and write it down',
    chapter: chapters.tools('decision-matrix'),
    worksheet: { id: 'decision-matrix', title: 'Decision matrix' }
  },
  named: {
    do: 'Put one person’s name on every task',
    chapter: chapters.tools('work-plan'),
    worksheet: { id: 'work-plan', title: 'Work plan' }
  },
  time: {
    do: 'Give every agenda item an outcome and a limit',
    chapter: chapters.design('where-messages-scatter-one-meeting-one-agenda'),
    worksheet: { id: 'agenda', title: 'Agenda' }
  },
  power: {
    do: 'Look together at who holds money, chairs and airtime',
    chapter: chapters.fit('run-a-power-check'),
    worksheet: { id: 'rotation', title: 'Rotation' }
  },
  conflict: {
    do: 'Agree the steps for a disagreement before you need them',
    chapter: chapters.tools('conflict-protocol'),
    worksheet: { id: 'conflict-protocol', title: 'Conflict protocol' }
  }
}

/** The remedy of one of the six; one's own questions have none. */
export const remedyOf = (key: string): Remedy | undefined =>
  Object.entries(remedies).find(([question]) => question === key)?.[1]

/** Where all of them can go together. */
export const handOn = {
  words: 'To choose between them, take them on to:',
  fixPicker: { id: 'fix-picker', title: 'Fix picker' }
}
