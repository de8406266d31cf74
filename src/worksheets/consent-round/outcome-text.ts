import { dayInWords } from '#workbook/day.ts'
import { fold } from '#workbook/fold.ts'
import { onOneLine } from '#workbook/line.ts'
import type { ConsentRound, Objection } from './index.ts'
import { type Outcome, isSettled, kindOf, outcomeOf, raised, reopened, versionsOf } from './outcome.ts'

/** The words about where the round stands, and of what is handed over. They load once there is a proposal. */
export const outcomeText = {
  title: 'Where it stands',
  settled: {
    label: (objection: string) => `How is it settled: ${objection}`,
    '': 'Still open',
    along: 'Goes along with it',
    withdrawn: 'Withdrawn',
    aside: 'Stands aside: it goes ahead without them',
    met: (place: number) => `Met by wording ${place}`
  },
  track: (done: number) => `${done} of seven steps taken.`,
  handOn: 'Take it on to:',
  workPlan: { id: 'work-plan', title: 'Work plan' },
  agenda: { id: 'agenda', title: 'Agenda' },
  review: (coalition: string) => `Review what we decided by consent${coalition && `, ${coalition}`}`,
  from: (day: string) => `From ${dayInWords(day)}`,
  reviewOn: (day: string) => `Review on ${dayInWords(day)}`,
  behind: 'What stands behind the proposal?',
  brought: (what: string) => `This was brought too: “${what}”. A round of its own?`
}

const verdicts: Readonly<Record<Outcome['kind'], string>> = {
  'no-proposal': 'There is no proposal yet.',
  'not-asked': 'Not decided: not everyone has been asked.',
  unsorted: 'Not decided yet.',
  stopped: 'It does not pass yet.',
  passed: 'It passes.'
}

/** The outcome in a few words. */
export const verdictOf = (outcome: Outcome): string =>
  outcome.kind === 'passed' && outcome.amended ? 'It passes, amended.' : verdicts[outcome.kind]

/** Why, in sentences. */
export function reasonsFor(sheet: ConsentRound): readonly string[] {
  const outcome = outcomeOf(sheet)
  const all = raised(sheet)
  const preferences = all.filter((one) => kindOf(one) === 'preference')
  const aside = all.filter(({ settled }) => settled === 'aside')
  const principled = all.filter((one) => kindOf(one) === 'principled' && isSettled(sheet, one))
  const withdrawn = principled.filter(({ settled }) => settled === 'withdrawn')
  const notes = [
    ...versionsOf(sheet).map(({ id }, index) => {
      const met = principled.filter(({ settled, by }) => settled === 'met' && by === id)
      return met.length > 0 ? `${outcomeText.settled.met(index + 1)}: ${named(met)}.` : ''
    }),
    withdrawn.length > 0 ? `${outcomeText.settled.withdrawn}: ${named(withdrawn)}.` : '',
    reopened(sheet).length > 0
      ? `${named(reopened(sheet))}: the wording that met this is gone, so it is open again.`
      : '',
    preferences.length > 0 ? `${named(preferences)}: a preference, which stops nothing.` : '',
    aside.length > 0 ? `${named(aside)}: stands aside.` : ''
  ]
  return [...whyOf(sheet, outcome, all), ...notes, ...(outcome.kind === 'stopped' ? takenAway(sheet) : [])].filter(
    Boolean
  )
}

function whyOf(sheet: ConsentRound, outcome: Outcome, all: readonly Objection[]): readonly string[] {
  switch (outcome.kind) {
    case 'no-proposal':
      return []
    case 'not-asked':
      return [
        versionsOf(sheet).length === 0
          ? 'Go round once, and tick the box when everyone has said “no objection” or named one.'
          : 'Read the new wording out, go round once more, and tick the box when everyone has been asked about it.'
      ]
    case 'unsorted':
      return [`Answer the two questions for ${named(outcome.objections)}.`]
    case 'stopped':
      return [`A principled objection stands open: ${named(outcome.objections)}. What change would meet it?`]
    case 'passed':
      return [
        all.length === 0
          ? 'Everyone was asked, and nobody objected.'
          : 'Everyone was asked, and no principled objection stands open.',
        carriedOut(sheet)
      ]
  }
}

function carriedOut({ owner, starts, review }: ConsentRound): string {
  const parts = [
    owner.trim() && `${onOneLine(owner)} carries it out`,
    starts && outcomeText.from(starts),
    review && outcomeText.reviewOn(review)
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join('. ')}.` : ''
}

/** What is missing or odd, though it stops nothing. `today` is '' where nobody's day is known. */
export function remarksOn(sheet: ConsentRound, today: string): readonly string[] {
  const { proposer, facilitator, notes, owner, review } = sheet
  const roles = [proposer, facilitator, notes].map(fold).filter(Boolean)
  const passed = outcomeOf(sheet).kind === 'passed'
  return [
    new Set(roles).size < roles.length &&
      'One person proposes, another facilitates, and a third takes notes: here one name stands twice.',
    passed && owner.trim() === '' && 'It is not said who will carry it out (step 7).',
    passed && review === '' && 'There is no day on which you review it (step 1).',
    review !== '' && review < today && `The review date, ${dayInWords(review)}, is past. Have you looked at it again?`
  ].filter((remark) => remark !== false)
}

function takenAway({ away, awayBy }: ConsentRound): readonly string[] {
  const who = away.trim() && ` by ${onOneLine(away)}`
  const until = awayBy && `: back on ${dayInWords(awayBy)}`
  return who || until ? [`Taken away${who}${until}.`] : []
}

const named = (objections: readonly Objection[]) =>
  objections.map(({ name, reason }) => (name.trim() ? onOneLine(name) : `“${onOneLine(reason)}”`)).join(', ')
