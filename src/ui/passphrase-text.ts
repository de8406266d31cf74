/** What is said of passphrases, where a link is sealed and where it is opened. */
export const passphraseText = {
  label: 'Passphrase',
  optional: 'If you set one, the link is sealed: it can only be read with it. Capitals do not matter.',
  tooShort: (least: number) =>
    `Too short to protect anything: take at least ${least} characters, such as four or five words that do not go together.`,
  suggest: 'Suggest one',
  sealed: 'The link is sealed with this passphrase.',
  honest: [
    'Whoever has both the link and the passphrase can read what travels in it. So send the passphrase another way: say it, or phone.',
    'Somebody who has only the link can try passphrases on it, and finds a short or well-known one. Nobody can open it without the passphrase, and neither can we: keep it somewhere.',
    'The passphrase does not hide that a link was sent, nor of which worksheet. A file is not sealed.'
  ],

  asked:
    'It is sealed with a passphrase; whoever sent it can tell you. Nothing is saved until you keep a copy, and the copy is no longer sealed.',
  open: 'Open',
  opening: 'Opening…',
  unable:
    'It is sealed with a passphrase, and this browser cannot open it here. Open the link at an address that begins with https.'
}
