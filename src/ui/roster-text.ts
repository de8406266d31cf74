/** Words of the buttons that take names from the roster and keep them there; loaded with them. */
export const rosterText = {
  use: (names: number) => `Use the roster (${names} ${names === 1 ? 'name' : 'names'})`,
  keep: 'Keep these names for later',
  kept: 'Kept in your roster. The names stay in this browser and go nowhere else.',
  notKept: {
    full: 'Not kept: this browser has no room left.',
    blocked: 'Not kept: this browser does not let the page save.',
    newer: 'Not kept: a newer version of this page wrote the roster. Reload the page.',
    broken: 'Not kept: the roster in this browser is damaged, and was left as it is.'
  }
}
