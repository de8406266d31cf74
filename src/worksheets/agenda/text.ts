import type { About } from '#workbook/define.ts'
import type { Outcome } from './index.ts'

export const about: About = {
  title: 'Agenda',
  gives:
    'Every item has an outcome and a limit; it runs the meeting by the clock and leaves a record for those absent.',
  phase: 'design',
  minutes: 15,
  people: 'Whoever facilitates'
}

export const outcomes: Readonly<Record<Outcome, string>> = {
  decision: 'Decision',
  update: 'Update',
  discussion: 'Discussion'
}

/** Of what somebody takes on. */
export const actionLabels = { text: 'What', who: 'Who', by: 'By when' }

/** Words of the empty form. Others are loaded with what they belong to: parts-text.ts, run-text.ts. */
export const text = {
  start: 'Starts at',
  length: 'Minutes in all',
  where: 'Where',
  facilitator: 'Facilitates',
  noteTaker: 'Takes notes',
  timekeeper: 'Watches the clock',

  items: 'Items',
  hint: 'Decision: we choose today. Update: you will know something. Discussion: your views, nothing is chosen.',
  run: 'Run the meeting',
  openings: [
    { add: 'Open with a temperature check, 5 min', topic: 'One word each' },
    { add: 'Review the work plan, 5 min', topic: 'Work plan' }
  ],
  topic: 'Item',
  outcome: (name: string) => `Outcome: ${name}`,
  minutes: 'Minutes',
  lead: 'Leads',
  note: 'To know or read beforehand',
  addItem: 'Add an item',
  item: (place: number) => `Item ${place}`,

  decided: 'Decided',
  decision: (place: number) => `Decision ${place}`,
  addDecision: 'Add a decision',
  actions: 'Who does what, by when',
  action: (place: number) => `Action ${place}`,
  addAction: 'Add an action',
  next: 'Next meeting'
}
