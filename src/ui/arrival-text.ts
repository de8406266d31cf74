/** What is wrong with a link that cannot be opened, and what to do. Loaded with the reader of links. */
export const text = {
    title: 'This came in a link',
    words: 'Someone filled it in and sent it to you; it was not written by this site. Nothing is saved until you keep it.'
  },
  file: {
    title: 'This came in a file',
    words: 'It was not written by this site. Nothing is saved until you keep it.'
  },
  example: {
    title: 'This is an example',
    words: 'An invented coalition filled it in. Try things out: your own sheet is untouched.'
  }
} satisfies Record<Exclude<Origin, 'own'>, { title: string; words: string }>,
keep: 'Keep a copy',
compare: 'Compare with mine',
dismiss: 'Dismiss',
backToMine: 'Back to my sheet',

unreadable: {
  newer: 'A sheet in this browser was saved by a newer version of this page. Reload the page to read it; nothing has been changed.',
  broken: 'A sheet in this browser is damaged and cannot be read. It has been left as it is; download it to keep it safe.'
},

link: {
  cut: 'This link was cut short on its way, so the sheet cannot be read. Ask for it again, as a file if need be.',
  altered: 'This link was changed on its way, so the sheet cannot be read. Ask for it again, as a file if need be.',
  'too-long': 'This link is longer than any that this site makes, so it was not opened. Ask for the sheet as a file.',
  'too-big': 'This link unpacks to more than a sheet can hold, so it was not opened. Ask for the sheet as a file.',
  'unknown-format': 'This link was made by a newer version of this page. Reload the page and open the link again.',
  newer: 'This link was made by a newer version of this worksheet. Reload the page and open the link again.',
  'other-worksheet': 'This link belongs to another worksheet.',
  broken: 'This link holds something that is not a sheet of this worksheet. Ask for it again, as a file if need be.'
}

export const openThere = 'Open it there'
