import type { Side } from './index.ts'
import type { Timing } from './timing.ts'

/** Words of the parts that appear once the sheet is in use. */
export const partsText = {
  unnamedHint:
    'The sheet keeps words and sentences in alphabetical order: nothing in it tells who said what, or in which order.',
  mixed:
    'The names are gone, and with them who said what. Undo brings them back, for as long as this page stays open and for whoever sits at it.',
  tooMany: (most: number, left: number) =>
    `This sheet holds ${most} people. ${countOf(left, 'name')} ${left === 1 ? 'was' : 'were'} left out.`,
  /** Why so many people cannot be, where there is more to say than that. */
  refusal: (typed: number, filled: number, most: number) =>
    typed > most
      ? `A round holds at most ${most} people. Split into several circles, each with its own sheet.`
      : typed >= 0 && typed < filled
        ? `Not fewer than ${filled}: the list below is filled in that far. To have fewer, remove people there.`
        : undefined,

  goOn: 'Go on with the round',
  startGroups: (size: number) => `Start in ${groupNames[size] ?? ''}`,
  startAnyway: 'Start one by one anyway',
  timing: (timing: Timing) => sayTiming(timing),

  wordsShown: 'The words in this room',
  said: (count: number) => (count === 1 ? 'said once' : `said ${count} times`),
  showLarge: 'Show large',
  sort: 'Sort the sentences into themes',
  sortHint: 'Choose a theme for each sentence, or drag it onto a theme above.',
  allSorted: 'Every sentence has its theme.',
  unsorted: (count: number) => (count === 1 ? 'One sentence without a theme' : `${count} sentences without a theme`),
  notSorted: 'No theme yet',
  newTheme: 'A new theme',
  themeOf: (sentence: string) => `Theme of: ${sentence}`,
  nameless: (line: number) => `Theme ${line}`,
  sides: { well: 'Going well', improve: 'Could improve' } satisfies Record<Side, string>,
  counts: ({ well, improve }: Record<Side, number>) =>
    [improve > 0 ? `${improve} could improve` : '', well > 0 ? `${well} going well` : ''].filter(Boolean).join(' · '),
  up: 'Up',
  down: 'Down',
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
  remove: 'Remove',
  removePerson: (name: string) => `Remove ${name}`,
  removeThemeNamed: (name: string) => `Remove the theme: ${name}`,
  rank: 'Rank by number of sentences',
  sentences: 'Sentences by theme',
  reported: { count: 'How many', theme: 'Theme', side: 'Part', sentence: 'Sentence' },
  themes: 'Themes',

  withoutName: 'Said without a name',
  withoutNameHint: 'In alphabetical order. Empty a line to remove it.',
  words: 'Words',
  entryHint: 'Enter writes it down and makes room for the next person.',
  numbered: (what: string, place: number) => `${what}, ${place}`,

  mend: (theme: string) => `A structure for “${theme}”`,
  mendHint:
    'This theme has the most to improve. Structures are easier to change than people: here is what has helped others. You know your coalition; take it, change it or leave it.',
  handOn: 'Take the themes on to:',
  fixPicker: { id: 'fix-picker', title: 'Fix picker' },
  agenda: { id: 'agenda', title: 'Agenda' },
  take: 'Take this as what we change first'
}

const groupNames: Readonly<Record<number, string>> = { 2: 'twos', 3: 'threes', 4: 'fours', 5: 'fives', 6: 'sixes' }

function sayTiming(timing: Timing): string {
  if (timing.kind === 'nobody') return ''
  const each = `${timeOf(timing.seconds)} each`
  if (timing.kind === 'fits') return timing.tight ? `${each}: short, so ask for one sentence on each side.` : `${each}.`
  const { needed, groups } = timing
  const short = `${each}: too short to be heard. One by one takes ${countOf(needed, 'minute')}.`
  if (!groups) return `${short} Split into several circles that run at the same time.`
  const { size, talk, count, report } = groups
  const inGroups = `talk in ${groupNames[size] ?? ''} for ${countOf(talk / 60, 'minute')}`
  const unit = size === 2 ? 'pair' : 'group'
  return `${short} Better: ${inGroups}, then one voice from each of the ${count} ${unit}s, ${timeOf(report)} each.`
}

/** Seconds in words: '75 seconds', '3 minutes 20 seconds'. */
function timeOf(seconds: number): string {
  if (seconds < 120) return countOf(seconds, 'second')
  const rest = seconds % 60
  return [countOf(Math.floor(seconds / 60), 'minute'), rest > 0 ? countOf(rest, 'second') : '']
    .filter(Boolean)
    .join(' ')
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
