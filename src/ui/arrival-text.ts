/** What is said of links that cannot be opened. Loaded with the reader of links. */
export const text = {
  faults: {
    /** Where many links are read at once; by itself it asks for its passphrase. */
    sealed: 'This link is sealed with a passphrase: open it by itself, then press Add to mine.',
    cut: 'This link was cut short on its way, so the sheet cannot be read. Ask for it again, as a file if need be.',
    altered: 'This link was changed on its way, so the sheet cannot be read. Ask for it again, as a file if need be.',
    'too-long': 'This link is longer than any that this site makes, so it was not opened. Ask for the sheet as a file.',
    'too-big': 'This link unpacks to more than a sheet can hold, so it was not opened. Ask for the sheet as a file.',
    'unknown-format': 'This link was made by a newer version of this page. Reload the page and open the link again.',
    newer: 'This link was made by a newer version of this worksheet. Reload the page and open the link again.',
    'other-worksheet': 'This link belongs to another worksheet.',
    broken: 'This link holds something that is not a sheet of this worksheet. Ask for it again, as a file if need be.'
  },
  wrongPassphrase: 'This passphrase does not open the link: go through it word by word with whoever sent it.',
  more: (items: number) =>
    `${items} more ${items === 1 ? 'line' : 'lines'} did not fit into the link. Go back and hand over the rest by hand.`,
  nothingNew: 'All of it stands on your sheet already. Keep a copy to begin another sheet with it.',
  openThere: 'Open it there',
  notHere: 'That sheet is not in this browser any more.',
  finishFirst:
    'Another sheet was opened here. Keep or dismiss the one on screen first, so that its changes are not lost; then open the other again.'
}
