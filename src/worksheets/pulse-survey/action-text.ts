/** What other rounds and other worksheets are told of a survey. Loaded with that. */
export const actionText = {
  again: 'Ask the same questions again',
  units: { '': 'median', organisation: 'median, one answer per organisation', person: 'median, one answer per person' }
}
