/** What the dialog for pasting a table says, whatever the table is of. */
export const pasteText = {
  here: 'Rows from your spreadsheet',
  tooLarge: 'That is more than this sheet can hold. Paste fewer rows; 2,000 at most.',
  nothing: 'There is nothing to add in what you pasted.',
  column: (place: number) => `Column ${place} is`,
  leaveOut: 'left out',
  preview: (shown: number, all: number) => (shown < all ? `The first ${shown} of ${all}` : 'What will be added'),
  readAs: (written: string, day: string) => `${written} is read as ${day}.`,
  readAsInstead: (day: string) => `Read it as ${day}`,
  cutOff: (count: number) => `Your sheet is nearly full: only the first ${count} fit.`
}
