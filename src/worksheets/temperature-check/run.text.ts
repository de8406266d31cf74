import type { Round } from './index.ts'

/** From so many seconds on, the time is told in minutes and seconds. */
export const MINUTES_FROM = 100

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
  /** Under the large number; `seconds` is negative once the time is over. */
  unit: (seconds: number) => {
    const long = Math.abs(seconds) >= MINUTES_FROM ? 'minutes' : Math.abs(seconds) === 1 ? 'second' : 'seconds'
    return seconds < 0 ? `${long} over` : `${long} left`
  },
  paused: 'Paused',
  timeUp: 'Time is up.',
  turn: (name: string, seconds: number) => `${name}. ${seconds} seconds.`,
  pause: 'Pause',
  goOn: 'Go on',
  next: 'Next',
  finish: 'Finish',
  pass: 'Pass',
  back: 'Back',
  sound: 'Sound at the end of each turn',
  large: 'Show large',
  close: 'Close',
  toSheet: 'Back to the sheet',
  keys: 'Outside the lines: Space: pause. Enter or →: next.',
  done: 'Everyone has had their turn',
  took: (seconds: number) => `It took ${Math.floor(seconds / 60)} min ${seconds % 60} s of talking time.`,
  passed: (count: number) => (count === 1 ? 'One passed.' : `${count} passed.`),
  askAgain: 'Ask those who passed once more',
  leave: 'Leave the large view',
  leaveHint: 'Escape: back. Space: pause. Enter: next.',
  leaveQuietHint: 'Escape: back.',
  mixedIn: 'Enter writes it down among the others, without a name, and calls the next person.'
}
