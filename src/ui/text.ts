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
  startedOver: 'The sheet is empty again. Undo brings everything back.',
  notLoaded: 'That part of the page could not be loaded. Check the connection and press again; your sheet is safe.',
  close: 'Close',
  download: 'Download it'
}

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
  full: 'this browser has no room left. Share or export the sheet now, then delete something here.',
  blocked: 'this browser does not let the page save. Share or export the sheet before you leave.',
  newer: 'a newer version of this page wrote this sheet. Reload the page; export your changes first.'
}

/** The time of day, or the day if that is not today. */
function momentOf(at: number): string {
  const moment = new Date(at)
  return moment.toDateString() === new Date().toDateString()
    ? moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
