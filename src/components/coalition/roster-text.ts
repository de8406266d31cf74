/** The words about the roster. */
export const text = {
  title: 'Roster',
  intro:
    'The people who speak for your members, entered once for all worksheets. They stay in this browser, and in the backups that you save.',
  none: 'Nobody yet.',
  people: (people: number, members: number) =>
    `${people === 1 ? '1 person' : `${people} people`}${members > 0 ? ` from ${members === 1 ? '1 member' : `${members} members`}` : ''}.`,
  fields: { name: 'Name', member: 'Speaks for', pronunciation: 'Say it (optional)', pronouns: 'Pronouns (optional)' },
  say: (pronunciation: string) => `say “${pronunciation}”`,
  add: 'Add a person',
  paste: 'Paste from a spreadsheet',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save',
  cancel: 'Cancel',
  nameFirst: 'Write a name first.',
  /** `others` is what another tab wrote there meanwhile, '' for nothing. */
  saved: (name: string, others = '') =>
    `${name} is in the roster.${others && ` Another tab had written “${others}” in the same place; what you wrote here stands now.`}`,
  all: (people: number) => `Show all ${people} people`,
  putBack: (name: string) => `${name} had been removed in another tab and is in the roster again.`,
  removed: (name: string) => `${name} was removed.`,
  undo: (name: string) => `Put ${name} back`,
  pasted: (many: number) => `${many === 1 ? '1 person' : `${many} people`} added.`,
  unreadable: {
    newer:
      'The roster was saved by a newer version of this page. Reload the page to read it; nothing has been changed.',
    broken: 'The roster is damaged and cannot be read. It has been left as it is; download it to keep it safe.'
  },
  table: {
    title: 'Paste people from a spreadsheet',
    intro:
      'Copy the rows in your spreadsheet and paste them here. Whoever is in the roster already is not added twice; what was missing is filled in.',
    columns: {
      name: 'Name',
      member: 'Speaks for',
      pronunciation: 'Pronunciation',
      pronouns: 'Pronouns',
      first: 'First name',
      last: 'Last name'
    },
    heads: (rows: number) => (rows === 1 ? 'The first row is headings' : `The first ${rows} rows are headings`),
    addSome: (many: number) => (many === 0 ? 'Add people' : many === 1 ? 'Add 1 person' : `Add ${many} people`)
  }
}
