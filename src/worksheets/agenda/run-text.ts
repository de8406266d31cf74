import type { Outcome } from './index.ts'
import type { Giver } from './turns.ts'

const minutesIn = (minutes: number) => `${minutes} minute${minutes === 1 ? '' : 's'}`

/** Words of the running meeting. */
export const runText = {
  title: 'Meeting',
  placeOf: (place: number, all: number) => `Item ${place} of ${all}`,
  item: 'No name yet',
  /** What people are in for. */
  aims: {
    decision: 'Decision: we choose today',
    update: 'Update: you will know something',
    discussion: 'Discussion: your views, nothing is chosen',
    '': 'No outcome yet: what do you want to have at the end?'
  } satisfies Record<Outcome | '', string>,
  ledBy: 'Led by',
  noLimit: 'No limit. Give it five minutes, or go on without a clock.',
  twoMinutes: 'Two minutes left: say so.',
  timeUp: 'Time is up. Five more minutes, taken from another item, or the next meeting?',
  endsAt: (time: string) => `At this pace the meeting ends at ${time}`,
  /** Over an hour late is a rehearsal, or a start that has moved: two times say more. */
  late: (minutes: number, end: string) =>
    minutes > 60 ? `; it was to end at ${end}.` : minutes > 0 ? `, ${minutesIn(minutes)} late.` : '.',
  /** The minutes first: a long name is cut off. */
  upNext: (topic: string, minutes: number) => `Next${minutes > 0 ? `, ${minutesIn(minutes)}` : ''}: ${topic}`,
  last: 'Last item',
  turn: (topic: string, minutes: number) => (minutes > 0 ? `${topic}. ${minutesIn(minutes)}.` : topic),

  back: 'Back',
  more: 'Five more minutes',
  postpone: 'To the next meeting',
  pause: 'Pause',
  goOn: 'Go on',
  next: 'Next item',
  finish: 'Finish',
  sound: 'Sound when the time is up',

  moreFrom: 'Five more minutes, taken from',
  from: ({ id, topic, minutes }: Giver) =>
    id === '' ? `the free time (${minutesIn(minutes)} left)` : `${topic} (${minutes} becomes ${minutes - 5})`,
  nothingToGive:
    'No item to come has more than five minutes, and no time is free. End it here, or take it to the next meeting.',
  noMore: 'Leave it',
  given: (topic: string, minutes: number) => `${topic} now has ${minutesIn(minutes)}.`,

  taking: 'Taken down',
  decided: 'Decided',
  decidedNext: (place: number) => `Decided, ${place}`,
  what: 'Who does what: the action',
  whatNext: (place: number) => `Action ${place}`,
  record: 'Notes for those who were absent',

  done: 'That was everything',
  took: (minutes: number, planned: number) => `It took ${minutesIn(minutes)}; ${planned} were planned.`,
  readOut: 'Read it out. Does every action have a name and a day?',
  nothing: 'Nothing was taken down.',
  toSheet: 'Back to the sheet'
}
