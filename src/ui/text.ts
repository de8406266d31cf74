import type { Origin, Status } from '#workbook/store.ts'

/** Every word of the frame around a worksheet. What a room says stands in that room's own text.ts. */
export const text = {
  worksheet: 'Worksheet',
  /** Between the page's title and the headings of a sheet, for those who go from heading to heading. */
  sheet: 'The sheet',
  phases: { diagnose: 'Diagnose', design: 'Design', reinforce: 'Reinforce' },
  minutes: 'minutes',
  coalition: 'Coalition',
  date: 'Date',
  undo: 'Undo',
  redo: 'Redo',
  share: 'Share',
  export: 'Export',
  print: 'Print',
  startOver: 'Start over',
  seeExample: 'See an example',
  sheets: 'Sheets',
  startedOver: 'A new, empty sheet. Undo goes back to the one before.',
  notLoaded: 'That part could not be loaded. Check the connection and press again; your sheet is safe.'
}

/** For those without JavaScript; written by the server alone. */
export const withoutScript =
  'Without JavaScript this is a paper form: print it and fill it in by hand. What you type here is not saved.'

export function statusText(status: Status, origin: Origin, edited: boolean): string {
  if (origin === 'example') return 'An example: nothing is saved'
  if (origin !== 'own')
    return edited ? 'Not saved yet: keep a copy to save your changes' : 'Not saved: keep a copy to save it'
  switch (status.kind) {
    case 'untouched':
      return 'Saves itself in this browser'
    case 'saving':
      return 'Saving…'
    case 'saved':
      return `Saved in this browser, ${momentOf(status.at)}`
    case 'unsaved':
      return `Not saved: ${unsaved[status.why]}`
  }
}

const unsaved = {
  full: 'this browser has no room left. Export the sheet now.',
  blocked: 'this browser does not let the page save. Export the sheet before you leave.',
  newer: 'a newer version of this page wrote this sheet. Export it, then reload the page.'
}

/** The time of day, or the day if that was half a day ago or more. */
export function momentOf(at: number): string {
  const moment = new Date(at)
  return Date.now() - at < 43_200_000
    ? moment.toLocaleTimeString('en-GB', { timeStyle: 'short' })
    : moment.toLocaleDateString('en-GB', { dateStyle: 'long' })
}
