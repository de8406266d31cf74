import type { About } from '#workbook/define.ts'

export const about: About = {
  title: 'Work plan',
  gives: 'Tasks with one person’s name on each, the hours of every member, and a review in five minutes.',
  phase: 'design',
  minutes: 15,
  people: 'Everyone who takes a task'
}

/** The words of the empty form. What a filled plan says stands in plan-text.ts. */
export const text = {
  rule: 'One person’s name on each task, never a team’s. Others can help; one answers for it.',
  caption: 'Tasks',
  columns: {
    task: 'Task',
    owner: 'Owner',
    member: 'Member',
    planned: 'Hours planned',
    spent: 'Hours spent',
    due: 'Due',
    status: 'Status',
    note: 'Note'
  },
  hours: 'Hours',
  statuses: { '': 'To do', doing: 'Doing', blocked: 'Blocked', done: 'Done' },
  next: 'Next task',
  close: 'Close',
  remove: 'Remove',
  add: 'Add a task',
  paste: 'Paste from a spreadsheet',
  review: 'Start the review',
  meeting: 'Next meeting',
  full: (most: number) => `This plan holds ${most.toLocaleString('en-GB')} tasks, and it is full.`
}
