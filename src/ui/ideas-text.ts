/** Every word around what has helped others. The changes themselves stand in changes-text.ts of the workbook. */
export const ideasText = {
  about: 'What it is about',
  choose: 'Choose what it is about',
  guessed: (kind: string) => `${kind} (our guess)`,
  taken: 'Taken.',
  costs: (effort: string, costs: string) => `${effort}. It costs: ${costs}.`,
  read: 'Read',
  workOn: 'Work on it'
}
