import type { About } from '#workbook/define.ts'
import type { Step } from './schedule.ts'

export const about: About = {
  title: 'Fix picker',
  gives: 'From what rubs to one change, two at most: with an owner, four dates, and a card for the wall.',
  phase: 'design',
  minutes: 25,
  people: 'The whole group'
}

/** Words of the empty form. What a chosen change needs stands in card-text.ts. */
export const text = {
  points: 'What rubs',
  pointsHint:
    'Two or three friction points, each put as a fact, with the figures or words behind it. The largest gap first.',
  point: 'Friction point',
  pointHint: 'We learn late what was decided',
  numbered: (what: string, place: number) => `${what} ${place}`,
  behind: 'Figures or words behind it',
  ideas: 'What has helped others',
  addPoint: 'Add a friction point',

  candidates: 'What could change',
  candidatesHint:
    'In silence, everyone writes one change for each point. Then put like with like, and count two marks each.',
  candidate: 'Change',
  candidateHint: 'One sentence that starts with a verb',
  addCandidate: 'Add a change',
  answers: 'For which point',
  nonePoint: 'Not said',
  effort: 'Until it works',
  costs: 'What it costs: time, money, goodwill',
  narrows: 'Would it narrow the largest gap?',
  soon: 'Can it start within two weeks?',
  yes: 'Yes',
  no: 'No',
  marks: 'Marks',
  choose: 'We do this',

  card: 'Our change',
  gap: 'Gap',
  change: 'Change',
  who: 'Owner',
  member: 'Of which member',
  steps: { draft: 'Draft by', feedback: 'Comments by', inForce: 'In force', review: 'Look again' } satisfies Record<
    Step,
    string
  >,
  works: 'We’ll know it works if'
}
