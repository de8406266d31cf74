/** The words of the list of sheets, which load with it. */
export const text = {
  sheets: 'Sheets',
  words: 'Every sheet of this worksheet that this browser keeps.',
  none: 'No sheet is in use yet. What you write on the one behind this window is saved by itself, and stands here then.',
  newRound: 'New round',
  newRoundWords:
    'A new sheet with today’s date, begun with what goes on from the open one. The open one stays as it is.',
  newRoundNone: 'Fill in a sheet first: a new round goes on from it.',
  begun:
    'A new round, begun from the last one: what goes on came along. The last round stays as it is, among your sheets.',
  begunEmpty:
    'A new round, begun from the last one: it asks the same, without the answers. The last round stays as it is, among your sheets.',
  compare: 'Compare rounds',
  back: 'Back to the sheets',
  list: 'Sheets in use',
  archivedOf: (sheets: number) => `Archived (${sheets})`,
  deletedOf: (sheets: number) => `Deleted (${sheets})`,
  deletedWords: 'Kept in this browser until you delete them for good.',
  isOpen: 'Open now',
  changed: (moment: string) => `changed ${moment}`,
  undated: 'no date',
  open: 'Open',
  rename: 'Rename',
  duplicate: 'Duplicate',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  delete: 'Delete',
  bringBack: 'Bring back',
  deleteForGood: 'Delete for good',
  surely: (name: string) => `Delete “${name}” for good? It cannot be brought back.`,
  nameField: 'Name of this sheet',
  nameHint: 'Without a name it goes by coalition and date.',
  save: 'Save name',
  cancel: 'Cancel',
  undo: 'Undo',
  copyOf: (name: string) => `Copy of ${name}`,
  said: {
    renamed: (name: string) => `Now called “${name}”.`,
    duplicated: (name: string) => `Added: “${name}”.`,
    duplicatedEmpty: (name: string) => `Added: “${name}”, with the same questions and without the answers.`,
    archived: (name: string) => `“${name}” is in the archive.`,
    unarchived: (name: string) => `“${name}” is in use again.`,
    deleted: (name: string) => `“${name}” is deleted.`,
    broughtBack: (name: string) => `“${name}” is back.`,
    gone: (name: string) => `“${name}” is deleted for good.`
  },
  notSaved: 'That could not be saved in this browser. Nothing has been changed; export what you need.',
  visiting:
    'A sheet that is not saved is on screen. Keep or dismiss it first, so that what you changed on it is not lost.'
}
