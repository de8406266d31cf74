export const text = {
  add: 'Add to calendar',
  about: 'Saves a file that opens in the calendar of a phone or computer.',
  noDay: 'There is no day to add yet.'
}
