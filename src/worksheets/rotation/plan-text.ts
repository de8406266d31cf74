import { pick, text } from './text.ts'

/** What a plan says, and what makes it up. */
export const planText = {
  day: 'Day',
  away: 'Away',
  addMeeting: 'Add a meeting',
  posts: { chairs: 'Committees and their chairs', steering: 'Seats on the steering committee' },
  addPost: { chairs: 'Add a committee', steering: 'Add a seat' },
  from: 'First day; none if you do not plan them',
  months: 'Term in months',
  rule: { chairs: 'Small members chair', steering: 'How many end at a time' },
  rules: {
    chairs: [pick('', 'As often'), pick('twice', 'Twice as often'), pick('only', 'Only they')],
    steering: [pick('', 'All'), pick('half', 'Half'), pick('third', 'A third'), pick('quarter', 'A quarter')]
  },
  stays:
    'They had turns, so the name stays, and they take no new ones. What was still to come is free: plan again. Undo takes it back.',
  look: 'What to look at',
  hint: 'To move a turn, choose somebody else: the two swap, and both stay when you plan again. To free one, choose “Nobody yet”, then plan again.',
  captions: { meetings: text.caption, chairs: 'Who chairs', steering: 'Who sits on the steering committee' },
  columns: { meetings: text.columns, chairs: ['Committee', 'Term', 'Chairs'], steering: ['Seat', 'Term', 'Sits'] },
  open: 'Nobody yet',
  isAway: (who: string) => `${who} (away)`,
  fixed: 'fixed',
  timeline: 'The terms over time, as in the table',
  bars: { caption: 'Turns to facilitate', columns: { label: 'Who', bar: 'Turns', figure: 'How many' } },
  turns: (count: number) => (count === 1 ? '1 turn' : `${count} turns`),
  calendar: 'Add all turns to calendar',
  event: (who: string, coalition: string) => [`${who} facilitates`, coalition].filter(Boolean).join(': '),
  standIn: (who: string) => (who ? `Stand-in: ${who}` : ''),
  noStandIn: 'nobody else can come'
}

/** Where a plan is not as it should be, and why. */
export const noteText = {
  noNames: 'Nobody can take a turn. Write a name under “Who takes turns”, or untick who is away.',
  planned: (notes: number) => `Planned. ${notes > 0 ? 'Read what could not be helped.' : 'Nothing stands in the way.'}`,
  meeting: (place: number) => `Meeting ${place}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  chairs: (place: number) => `Committee ${place}`,
  steering: (place: number) => `Seat ${String.fromCharCode(65 + ((place - 1) % 26))}`,
  nobody: (when: string) => `${when}: nobody, for everyone is away. Can that day move?`,
  open: (when: string) => `${when}: nobody yet. Plan again, or choose.`,
  absent: (when: string, who: string) => `${when}: ${who} is away. `,
  again: 'Plan again, or choose.',
  release: 'This turn was fixed by hand: choose somebody else, or “Nobody yet” and plan again.',
  rests: (when: string, who: string) =>
    `${when}: ${who} takes no new turns. Choose somebody else, or “Nobody yet” and plan again.`,
  serves: (when: string, who: string) =>
    `${when}: ${who} takes no new turns, but has this one still. If they have left, choose somebody else.`,
  nameless: (place: number) =>
    `Organisation ${place} has turns but no name. Write it again; planned again, turns to come go to others.`,
  sameDay: (day: string) => `Two meetings on ${day}. Move one or remove it.`,
  noSmall: 'Only small members are to chair, but nobody is marked as small: everybody is asked.',
  twice: (who: string, one: string, other: string) => `${who} has two turns beside each other, ${one} and ${other}. `,
  atOnce: (who: string, one: string, other: string) => `${who} has two at the same time, ${one} and ${other}. `,
  kept: 'Both are past or fixed.',
  alone: 'Nobody else can take either.',
  fair: 'Anybody else would have more than the rest, or two beside each other as well.',
  uneven: (most: string, many: number, least: string, few: number) =>
    `${most} has ${many} turns, ${least} has ${few}. `,
  past: 'Turns that are past or fixed count too.',
  away: 'Absences leave no fairer way.',
  stale: 'Plan again, or choose.',
  even: 'Plan again to even it out.',
  never: (who: string) => `${who} is away every time. Would another day help?`
}
