import type { Item } from './index.ts'
import type { Sum } from './sum.ts'

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** In quotation marks; a name that runs from right to left is kept apart from the words around it. */
const nameOf = ({ topic }: Item) => {
  const name = topic.trim() || 'no name yet'
  return /[\u0590-\u08ff]/.test(name) ? `“\u2068${name}\u2069”` : `“${name}”`
}

/** 'a, b or c' */
const oneOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** Whole minutes of so many seconds; a moment is a minute. */
const minutesOf = (seconds: number) => Math.max(1, Math.round(seconds / 60))

/** What is said of an agenda once something is on it. */
export const partsText = {
  sum: ({ total, free, wanted }: Sum, length: number, cuts: { items: readonly Item[]; each: boolean }) => {
    if (free < 0) {
      const named = cuts.items.map((item) => `${nameOf(item)} (${item.minutes})`)
      const which = named.length === 1 ? named.join('') : `${cuts.each ? 'one' : 'some'} of ${oneOf(named)}`
      return `${countOf(-free, 'minute')} too long: cut, shorten or move ${which}.`
    }
    const whole = `${total} of ${countOf(length, 'minute')}.`
    if (free < wanted)
      return `${whole} ${free === 0 ? 'None is' : countIs(free)} free: leave ${wanted}, because something always runs over.`
    return `${whole} ${countIs(free)} free, for what runs over.`
  },
  ends: (items: string, meeting: string) => `The last item ends at ${items}, the meeting at ${meeting}.`,
  noOutcome:
    'No outcome, so it goes back to whoever proposed it, with the question “What do you want to have at the end?”',
  noLead: 'Nobody leads yet. Ask one person by name',
  noLimit: 'No limit yet. Give it minutes',
  names: (items: readonly Item[]) => items.map(nameOf).join(', '),

  strip: { decision: 'Decision', update: 'Update', discussion: 'Discussion', open: 'No outcome yet', free: 'Free' },

  goOn: 'Go on with the meeting',
  readOut: 'Read out what was taken down',
  stopped: 'The clock has stopped, and goes on from there.',
  afresh: 'Begin again at the first item',
  afreshHint: 'For a rehearsal: it forgets what each item took, and keeps what was written. Undo brings it back.',

  time: (from: string, to: string) => `${from} to ${to}`,
  took: (planned: number, spent: number) =>
    planned === 0 ? `Took ${countOf(minutesOf(spent), 'minute')}` : `Planned ${planned}, took ${minutesOf(spent)}`,
  moved: 'Left to the next meeting',
  record: 'Notes for those who were absent',

  reported: {
    time: 'Time',
    topic: 'Item',
    outcome: 'Outcome',
    minutes: 'Minutes',
    took: 'Took',
    lead: 'Leads',
    when: 'When',
    decided: 'Decided',
    decision: 'Decision',
    next: 'next meeting',
    what: 'What',
    who: 'Who',
    by: 'By when',
    notes: 'Notes',
    leftOver: 'Left to the next meeting',
    rest: (topic: string) => `${topic}: what was not decided`,
    items: 'Agenda',
    minutesOf: 'Minutes'
  },

  toPlan: 'What was taken on goes into the',
  workPlan: { id: 'work-plan', title: 'Work plan' },
  toNext: 'What did not fit goes on the next',
  agenda: { id: 'agenda', title: 'Agenda' },
  toConsent: (item: Item) => `To decide ${nameOf(item)} by consent, take it to a`,
  consentRound: { id: 'consent-round', title: 'Consent round' },
  nextMeeting: (coalition: string) => (coalition ? `Meeting: ${coalition}` : 'Meeting')
}

function countIs(count: number) {
  return `${count} ${count === 1 ? 'is' : 'are'}`
}
