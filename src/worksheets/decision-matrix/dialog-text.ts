import type { Decider } from './index.ts'

const decisions = (count: number) => (count === 1 ? '1 decision' : `${count} decisions`)

/** The words of the dialogs and the poster, which load with them. */
export const dialogText = {
  pickWords: 'Tick what keeps coming up in your coalition; reword it afterwards as you like.',
  allThere: 'All of the common decisions are on your sheet.',
  addSome: (count: number) => (count === 0 ? 'Add' : `Add ${decisions(count)}`),
  tickAll: 'Tick all',
  untickAll: 'Untick all',

  decidersWords:
    'Name whoever can decide here. Three are enough for most coalitions; the mark stands beside the name everywhere.',
  deciderName: 'Name',
  deciderKind: 'Is',
  kinds: {
    all: 'everyone together',
    committee: 'an executive committee',
    staff: 'one person',
    '': 'another group'
  } satisfies Record<Decider['kind'], string>,
  used: (count: number) => (count === 0 ? 'decides nothing yet' : `decides ${count}`),
  newDecider: 'Add a decider',
  removeNamed: (name: string) => `Remove ${name}`,

  pasteWords: 'Copy the rows in your spreadsheet and paste them here; a list with one decision on each line works too.',
  heads: (count: number) =>
    count < 2 ? 'The first row holds headings, no decision' : `The first ${count} rows hold headings, no decisions`,
  newNames: (names: string) => `New deciders: ${names}.`,
  others: (count: number) => (count === 1 ? 'one more' : `${count} more`),

  printPoster: 'Print the poster',
  posterWords: 'Choose A4, Letter or A3 and landscape in the print window; a printer’s own margins are fine.',
  pages: (a4: number, a3: number) =>
    a4 === 1
      ? 'One page, and its smallest type can be read from 2 metres.'
      : `For type that can be read from 2 metres this takes ${a4} pages of A4 or Letter, or ${a3} of A3.`
}
