/** The words of the page about one's own coalition. What loads on a click has its words beside it. */
export const text = {
  opening: 'Reading what this browser keeps…',
  notRead:
    'What this browser keeps could not be read: it does not let the page save, or a part of the page could not be loaded. Check the connection and reload the page.',
  empty: 'Nothing is kept in this browser yet.',
  noSheet: 'There is no sheet in this browser yet.',
  begin:
    'Begin with the health checklist: six questions, ten minutes, and you know where to look first. Whatever you write on any worksheet is listed here.',
  restoreHint: 'Did you save a backup elsewhere? Restore it below.',
  notSaved: {
    full: 'Not saved: this browser has no room left. Save a backup, then delete what you no longer need.',
    blocked: 'Not saved: this browser does not let the page save.',
    newer: 'Not saved: a newer version of this page wrote there. Reload the page.',
    broken: 'Not saved: what stands there is damaged, and was left as it is.'
  },

  next: 'Next step',
  steps: {
    begin: 'Find out what strains before you mend anything.',
    recheck:
      'The day has come that you set for looking again. Ask the same questions, and lay the answers beside the last ones.',
    renew: 'Your last diagnosis is more than six months old. Find out again what strains.',
    change: 'You have looked at what strains. Agree one change, two at most, and give each one person’s name.',
    habit: 'A change was agreed. Look back at it together: what worked, what did not, what next.',
    again: 'You have been once round. Ask the same questions again, and lay the answers beside the last ones.'
  },
  dueNow: 'Now',
  dueBy: (day: string) => `By ${day}`,
  dueFrom: (day: string) => `From ${day}`,
  overdue: (day: string) => `Overdue since ${day}`,
  cycle: 'Diagnose, design, reinforce; and again every three to six months.',

  actions: 'Open actions and dates',
  noActions: 'No open action or date stands on your sheets.',
  late: 'overdue',
  noDay: 'no day set',
  nobody: 'nobody named',
  allActions: (many: number) => `Show all ${many}`,
  calendar: 'Add all dates to your calendar',
  calendarTitle: 'Coalition dates',

  sheets: 'Sheets',
  noSheets: 'None yet.',
  changed: (moment: string) => `changed ${moment}`,
  newSheet: 'All worksheets',
  notes: 'Your notes on chapters',
  archived: (many: number) => `Archived (${many})`,
  deleted: (many: number) => `Deleted (${many})`,
  bringBack: 'Bring back',
  broughtBack: (name: string) => `${name} is back among your sheets.`,
  unread: (many: number) => `Cannot be read (${many})`,
  unreadWords: {
    newer: 'Saved by a newer version of this page. Reload the page to read it; nothing has been changed.',
    broken: 'Damaged. It has been left as it is; download it to keep it safe.',
    unknown: 'Of a worksheet that this version of the page does not have. It has been left as it is.'
  },
  download: 'Download it'
}
