import type { About } from '#workbook/define.ts'

export const about: About = {
  title: 'Decision matrix',
  gives: 'Which decisions keep coming up, who makes each one and how; what is still missing; a poster for the wall.',
  phase: 'design',
  minutes: 30,
  people: 'The whole group'
}

/** The words of the empty sheet. What a filled one says stands in matrix-text.ts, what dialogs say in dialog-text.ts. */
export const text = {
  kinds: { all: 'Full coalition', committee: 'Executive committee', staff: 'One staff person', own: 'No name yet' },
  columns: {
    decision: 'Decision',
    who: 'Who decides',
    how: 'How',
    weight: 'Weight',
    consulted: 'Consulted',
    informed: 'Informed',
    limit: 'Limit',
    note: 'Note'
  },
  caption: 'Who decides what, and how',
  ring: 'Ring the mark of whoever decides:',

  start: 'Which decisions keep coming up?',
  startWords:
    'Tick the common ones, write your own, or bring a table that you have. Then settle each one: who decides, and how.',
  pick: 'Pick common decisions',
  add: 'Add a decision',
  paste: 'Paste from a spreadsheet',
  deciders: 'Deciders',
  full: (most: number) => `This sheet holds ${most.toLocaleString('en-GB')} decisions, and it is full.`
}
