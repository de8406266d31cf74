import type { Doubt, Step } from './schedule.ts'

/** Words for what is loaded once something has been written. */
export const cardText = {
  take: 'Take as a change',
  wait: 'One answer is no: leave it for the next turn, and say when that is.',
  tooMany:
    'Two are chosen already. People can learn one new way of working beside their jobs, perhaps two; of three they drop all. Take one back first, or keep this one for the next turn.',
  overfull: (chosen: number) => `${chosen} changes are chosen. Take some back until there are two at most.`,
  cards: (cards: number) => (cards === 1 ? 'The card' : 'The cards'),
  ownerHint: 'One person, who says yes aloud in the room.',
  worksHint: 'Something that you can see or count in three months',
  takeDays: (days: string) => `Take these days: ${days}`,
  doubts: {
    past: (date: string) => `A day lies before this sheet’s date, ${date}.`,
    late: (date: string) =>
      `In force later than two weeks after ${date}: what takes longer tends to be forgotten. Can you begin with a smaller piece?`,
    order: () => 'The days are not in order: draft, comments, in force, look again.'
  } satisfies Record<Doubt, (date: string) => string>,
  print: 'Print this card',
  calendar: 'Add these days to your calendar',
  event: (step: Step, change: string) => `${events[step]}: ${change}`,
  goOn: 'Go on to:',
  nextMoves: { id: 'next-moves', title: 'Next three moves' },
  columns: { about: 'About', chosen: 'Chosen', line: 'Line', words: 'What it says' }
}

const events: Readonly<Record<Step, string>> = {
  draft: 'Draft is ready',
  feedback: 'Comments are in',
  inForce: 'In force from today',
  review: 'Keep, change or drop'
}
