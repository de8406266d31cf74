import { dayInWords } from '#workbook/day.ts'
import { onOneLine } from '#workbook/line.ts'
import type { ConsentRound, Objection } from './index.ts'
import { type Outcome, isSettled, kindOf, outcomeOf, raised, versionsOf } from './outcome.ts'

/** The words about where the round stands. They load once there is a proposal. */
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
  review: (coalition: string) => `Review what we decided by consent${coalition && `, ${coalition}`}`
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
      if (all.length === 0) return ['Everyone was asked, and nobody objected.']
      return ['Everyone was asked, and no principled objection stands open.']
  }
}

function takenAway({ away, awayBy }: ConsentRound): readonly string[] {
  const who = away.trim() && ` by ${onOneLine(away)}`
  const until = awayBy && `: back on ${dayInWords(awayBy)}`
  return who || until ? [`Taken away${who}${until}.`] : []
}

const named = (objections: readonly Objection[]) =>
  objections.map(({ name, reason }) => (name.trim() ? onOneLine(name) : `“${onOneLine(reason)}”`)).join(', ')
