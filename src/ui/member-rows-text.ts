/** Words of a list of organisations. */
export const memberRowsText = {
  member: 'Organisation',
  name: 'Who comes',
  place: (place: number) => `Organisation ${place}`,
  addOne: 'Add an organisation',
  several: 'Add several at once'
}
