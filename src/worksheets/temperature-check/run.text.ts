import type { Round } from './index.ts'

/** Words of the running round and of the large view for the wall. */
export const runText = {
  rounds: { word: 'One word', sentences: 'Going well, could improve' } satisfies Record<Round, string>,
  entry: 'What is said',
  fields: { word: 'One word', well: 'Going well', improve: 'Could improve' },
  fieldHint: 'Enter writes it down and calls the next person.',
  person: (place: number) => `Person ${place}`,
  pair: (place: number) => `Pair ${place}`,
  group: (place: number) => `Group ${place}`,
  talkInTwos: 'Talk in twos',
  talkInGroups: (size: number) => `Talk in groups of ${size}`,
  talkHint: 'All at once. One of each group then says what you have in common.',
  placeOf: (place: number, all: number) => `${place} of ${all}`,
  upNext: (name: string) => `Next: ${name}`,
  last: 'Last one',
  turn: (name: string, seconds: number) => `${name}. ${seconds} seconds.`,
  pause: 'Pause',
  goOn: 'Go on',
  next: 'Next',
  finish: 'Finish',
  pass: 'Pass',
  back: 'Back',
  sound: 'Sound at the end of each turn',
  toSheet: 'Back to the sheet',
  done: 'Everyone has had their turn',
  took: (seconds: number) => `It took ${Math.floor(seconds / 60)} min ${seconds % 60} s of talking time.`,
  passed: (count: number) => (count === 1 ? 'One passed.' : `${count} passed.`),
  askAgain: 'Ask those who passed once more',
  mixedIn: 'Enter writes it down among the others, without a name, and calls the next person.'
}
