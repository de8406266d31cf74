/** The words about backups and erasing. */
export const text = {
  title: 'Backup and restore',
  never: 'No backup has been saved from this browser yet.',
  last: (moment: string) => `The last backup from this browser: ${moment}.`,
  unchanged: 'Nothing has changed since.',
  changed: 'There is more here now than is in it.',
  due: 'It is time for one: it takes a moment, and is all that helps if this device is lost.',
  save: 'Save a backup',
  outcome: {
    saved: 'The backup was handed to your browser. See that the file is where you keep such things.',
    nothing: 'There is nothing to back up yet.',
    tooShort: 'Nothing was saved: the passphrase is too short to protect anything.',
    notSealed:
      'Nothing was saved: this browser cannot seal a backup here. That takes an address that begins with https.'
  },
  about:
    'One file with all sheets, archived and deleted ones too, your roster and your notes. Whoever has it can read it.',
  lock: 'With a passphrase',
  noPassphrase: 'Nothing was saved: no passphrase is written. Write one, or close “With a passphrase” to save without.',
  lockAbout:
    'Then the file can only be read with it. Nobody can open it without, and neither can we: keep the passphrase somewhere else than the file. Whoever gets hold of the file can try passphrases on it, and finds a short or well-known one. What lies in this browser is not protected by it.',
  wait: 'Sealing…',
  open: 'Restore a backup: choose the file',
  asked: 'This backup is sealed with a passphrase.',
  wrong: 'This passphrase does not open it. Go through it word by word; or the file was damaged on its way.',
  opened: {
    newer: 'This backup was saved by a newer version of this page. Reload the page and choose it again.',
    broken:
      'This backup is damaged and cannot be read. Nothing has been changed; the file has not been touched either.',
    'not-ours': 'This is not a backup of Holding Together. Choose a file that this page has saved.',
    'one-sheet': 'This is the file of one sheet. Open it on its worksheet’s page: press Export there.',
    'too-large': 'This file is larger than any backup, so it was not opened.'
  },
  altered: 'This backup was changed by hand after it was saved. It can be read; look it over.',
  preview: (moment: string) => (moment === '' ? 'What this backup would do' : `What the backup of ${moment} would do`),
  outcomes: {
    add: (many: number) => `Add ${many}, which ${many === 1 ? 'is' : 'are'} not here`,
    change: (many: number) =>
      `Bring ${many} up to date, which ${many === 1 ? 'was' : 'were'} gone on with in the backup`,
    mend: () => 'Put the roster of the backup in the place of the damaged one, which is set aside',
    join: () => 'Add people to the roster; nobody leaves it',
    beside: (many: number) =>
      `Put ${many} beside what is here, as ${many === 1 ? 'a sheet of its own' : 'sheets of their own'}: here and in the backup ${many === 1 ? 'it says' : 'they say'} different things`,
    both: (many: number) =>
      many === 1
        ? 'Add to a note on that chapter: both are kept, one below the other'
        : `Add to ${many} notes on chapters: both of each are kept, one below the other`,
    full: () => 'Leave the roster as it is: together the two are more people than it can hold',
    keep: (many: number) => `Keep ${many} as ${many === 1 ? 'it is' : 'they are'} here: the same, or gone on with here`
  },
  earlier: 'Also bring back, beside what is here, what was gone on with here since, as it was in the backup',
  roster: 'Roster',
  people: (names: readonly string[], more: number) =>
    `Roster: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  note: (chapter: string) => `Your notes on “${chapter}”`,
  aside: 'Something damaged that was set aside',
  unknown: 'A sheet that this version of the page cannot read; kept as it is',
  deleted: 'deleted',
  restore: 'Restore',
  leave: 'Close',
  cancel: 'Cancel',
  nothingToDo: 'All that is in this backup is here already.',
  nothingNewer: 'Nothing in this backup is newer than what is here.',
  restored: 'Restored. Nothing that was here has been replaced, but by what was made from it.',
  stopped: {
    full: 'Stopped: this browser has no room left. What was added so far stays, nothing was lost. Delete what you no longer need and restore again.',
    blocked: 'Stopped: this browser does not let the page save. Nothing was lost.'
  },

  eraseTitle: 'Erase everything',
  eraseAbout:
    'For a shared or borrowed computer, or when your work together has ended: all that this site keeps in this browser goes, and cannot be brought back from here. Links and files that you sent or saved stay where they are.',
  erase: 'Erase everything…',
  sure: 'Yes, erase all sheets, the roster and the notes in this browser for good.',
  eraseNow: 'Erase everything now',
  backupFirst: 'Save a backup first',
  tickFirst: 'Tick the sentence first: erasing cannot be undone.',
  erasing: 'Erasing…',
  erased: 'Everything that this site kept in this browser has been erased.',
  notErased:
    'Not everything could be erased. Close the other tabs of this site and press again, or clear this site’s data in the browser’s settings.'
}
