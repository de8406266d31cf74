/** What is said of a checklist beside those of other rounds. Loaded with that. */
export const measureText = {
  six: 'The six questions',
  own: 'Your own questions',
  unit: (asked: number) => `how many are a yes, of ${asked}`
}
