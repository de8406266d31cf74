/** What is said of a checklist beside those of other rounds. Loaded with that. */
export const measureText = {
  six: 'Questions with a yes',
  own: 'Your own questions with a yes',
  unit: (asked: number) => `yes, of ${asked} ${asked === 1 ? 'question' : 'questions'}`
}
