import type { About } from '#workbook/define.ts'
import type { Before, Side } from './index.ts'

export const about: About = {
  title: 'Retrospective',
  gives:
    'Last round’s actions first; then what worked, what did not, what to try next; one change with a name and a date.',
  phase: 'reinforce',
  minutes: 60,
  people: 'Everyone'
}

export const sides: Readonly<Record<Side, string>> = { worked: 'Worked', not: 'Did not', next: 'Try next' }

export const states: Readonly<Record<Exclude<Before['state'], ''>, string>> = {
  done: 'Done',
  dropped: 'Dropped',
  carried: 'Carried on'
}

/** The words of the empty form. Those of groups and dots load with them. */
export const text = {
  period: 'Which time you look back on',
  periodHint: 'Spring 2026',
  facilitator: 'Facilitator',
  before: 'Last round’s actions',
  beforeHint: 'Read them out before anything else. Dropping one openly is an answer too.',
  action: 'Action',
  who: 'Who',
  by: 'By when',
  state: 'What became of it',
  note: 'Note',
  addBefore: 'Add an action from last time',
  beforeName: (place: number) => `Action ${place} from last time`,
  notes: 'Worked, did not, try next',
  notesHint:
    'Seven minutes in silence, then one note each in turn. A note is one thing, put as a fact, and names no person.',
  noteName: (side: string, place: number) => `${side}, note ${place}`,
  addNote: (side: string) => `Add to “${side}”`,
  headline: 'The one change',
  headlineHint: 'What would make the next quarter different? Said aloud by the person whose name stands here.',
  change: 'What we change',
  notAgreed: 'Not agreed yet: it needs one name and a day.',
  actions: 'Small actions, three at most',
  addAction: 'Add an action',
  actionName: (place: number) => `Small action ${place}`,
  next: 'Next look back',
  inThreeMonths: (day: string) => `In three months: ${day}`,
  words: 'One word each to close',
  nextEvent: (coalition: string) => `Look back at the quarter${coalition && `, ${coalition}`}`,
  nextNote: 'What worked, what did not, what next? Bring the actions from last time.'
}
