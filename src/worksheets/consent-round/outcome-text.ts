import { onOneLine } from '#workbook/line.ts'
import type { ConsentRound, Objection } from './index.ts'
import { type Outcome, kindOf, outcomeOf, raised } from './outcome.ts'

/** The words about where the round stands. They load once there is a proposal. */
export const outcomeText = {
  title: 'Where it stands',
  settled: {
    label: (objection: string) => `How is it settled: ${objection}`,
    '': 'Still open',
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

/** The outcome in a few words. */
export const verdicts: Readonly<Record<Outcome['kind'], string>> = {
  'no-proposal': 'There is no proposal yet.',
  'not-asked': 'Not decided: not everyone has been asked.',
  unsorted: 'Not decided yet.',
  stopped: 'It does not pass yet.',
  passed: 'It passes.'
}

/** Why, in sentences. */
export function reasonsFor(sheet: ConsentRound): readonly string[] {
  const outcome = outcomeOf(sheet)
  const all = raised(sheet)
  const preferences = all.filter((one) => kindOf(one) === 'preference')
  const aside = all.filter(({ settled }) => settled === 'aside')
  const notes = [
    preferences.length > 0 ? `${named(preferences)}: a preference, which stops nothing.` : '',
    aside.length > 0 ? `${named(aside)}: stands aside.` : ''
  ]
  return [...whyOf(outcome, all), ...notes, ...(outcome.kind === 'stopped' ? takenAway(sheet) : [])].filter(Boolean)
}

function whyOf(outcome: Outcome, all: readonly Objection[]): readonly string[] {
  switch (outcome.kind) {
    case 'no-proposal':
      return []
    case 'not-asked':
      return ['Go round once, and tick the box when everyone has said “no objection” or named one.']
    case 'unsorted':
      return [`Answer the two questions for ${named(outcome.objections)}.`]
    case 'stopped':
      return [`A principled objection stands open: ${named(outcome.objections)}. What change would meet it?`]
    case 'passed':
      if (all.length === 0) return ['Everyone was asked, and nobody objected.']
      return [
        outcome.amended
          ? 'Everyone was asked, and each principled objection is met.'
          : 'Everyone was asked, and no principled objection stands.'
      ]
  }
}

const takenAway = ({ away }: ConsentRound) => (away.trim() ? [`Taken away by ${onOneLine(away)}.`] : [])

const named = (objections: readonly Objection[]) =>
  objections.map(({ name, reason }) => (name.trim() ? onOneLine(name) : `“${onOneLine(reason)}”`)).join(', ')
