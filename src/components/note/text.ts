import type { Saved } from '#workbook/shelf.ts'

/** Every word of the note at a chapter's end. */
export const text = {
  label: 'Your notes on this chapter',
  about: 'Only in this browser; your backup holds them too.',
  saving: 'Saving…',
  saved: (at: number) =>
    `Saved in this browser, ${new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`,
  unsaved: (why: Exclude<Saved, { ok: true }>['why']) => `Not saved: ${reasons[why]}`,
  broken: 'Something that was noted here is damaged and cannot be read. It is kept as it is.',
  newer: 'A newer version of this page wrote your note. It is kept as it is: reload the page to read it.',
  erased: 'Everything was erased in another tab.',
  download: 'Download it',
  broughtBack: 'This browser had lost your note. It was brought back from its second copy.'
}

const reasons = {
  full: 'this browser has no room left. Copy your note before you leave.',
  blocked: 'this browser does not let the page save. Copy your note before you leave.',
  newer: 'a newer version of this page wrote the note. Copy what you typed, then reload the page.'
}
