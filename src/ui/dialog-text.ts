/** The words of the dialogs, which load with them. */
export const text = {
  close: 'Close',
  share: 'Share',
  what: 'What travels',
  prefilled: 'Prefilled',
  prefilledWords: 'The sheet as you set it up, without anybody’s answers: for others to fill in.',
  answers: 'With answers',
  answersWords: 'Everything on this sheet, as it is now.',
  link: 'Link',
  making: 'Making the link…',
  whoReads:
    'Whoever has this link can read what travels in it. It passes through no server of ours; the app that you send it with sees it.',
  copy: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'This browser does not let the page copy. The link is selected: copy it by hand.',
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  send: 'Send…',
  mail: 'E-mail',
  asFile: 'Save as a file instead',
  long: (characters: number) =>
    `This link has ${characters.toLocaleString('en-GB')} characters. Some messengers cut links after 2,000, and then it cannot be read: a file is safer.`,
  tooLong: 'This sheet is too long for a link. Save it as a file and send that.',
  qrLabel: 'QR code of the link',
  qrForPhone: 'Too fine for a projector: let people scan it from a phone or a laptop near them.',
  qrTooDense: 'So much does not fit into a QR code that a phone reads well. Send the link or a file instead.',

  export: 'Export',
  exportWords: 'The file is made in this browser and goes nowhere else.',
  formats: {
    markdown: ['Text document', 'Markdown, for a shared document or a wiki'],
    plain: ['Plain text', 'For an e-mail or a message'],
    csv: ['Spreadsheet', 'CSV, for Excel, LibreOffice or Google Sheets'],
    json: ['Holding Together file', 'JSON, to open on this page again, here or on another device']
  },
  wholeFile:
    'It holds everything, also what the sheet shows nobody: it is for whoever keeps this sheet, and for nobody else.',
  openFile: 'Open a file that was saved here',
  opened: {
    altered: 'This file was changed by hand after it was saved. It could be read; look it over.',
    newer: 'This file was saved by a newer version of this page. Reload the page and open it again.',
    broken: 'This file is damaged and cannot be read. Ask for it again; the file itself has not been touched.',
    'other-worksheet': 'This file belongs to another worksheet. Open it on that worksheet’s page.',
    'not-ours': 'This is not a file that Holding Together saved. Choose one whose name ends in .json.',
    'too-large': 'This file is larger than any sheet, so it was not opened.'
  },

  compare: 'Compare with mine',
  mine: 'Mine',
  theirs: 'Theirs',
  noMine: 'You have nothing on this worksheet yet to compare it with.',
  equal: 'The two are the same.',
  differ: (different: number, same: number) =>
    `${different} ${different === 1 ? 'place differs' : 'places differ'}; ${same} ${same === 1 ? 'is' : 'are'} the same.`,
  where: 'Where',
  empty: 'empty'
}
