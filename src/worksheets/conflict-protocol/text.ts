import type { About } from '#workbook/define.ts'

export const about: About = {
  title: 'Conflict protocol',
  gives: 'Who does what, and within how many days, when two members fall out. One page, agreed before it is needed.',
  phase: 'design',
  minutes: 20,
  people: 'The whole group'
}

/** The words of the form. What a filled one says stands in ladder-text.ts. */
export const text = {
  scope: 'What it covers',
  steps: 'The steps, from the lowest up',
  action: 'What is done',
  who: 'Who acts',
  days: 'Days at most',
  settled: 'Settled when',
  addStep: 'Add a step',
  stepAt: (place: number) => `Step ${place}`,
  common: 'Start with the common ladder',
  earlier: (from: string) => `Take the words of ${from}`,
  anEarlier: 'an earlier sheet',
  pause: 'Pause: what both sides leave alone meanwhile',
  say: 'What may be said in public meanwhile, and by whom',
  seat: 'If a side has a seat among those who decide',
  between: 'Who can be asked to go between',
  adopted: 'Adopted on',
  review: 'Read it again on',
  inAYear: (day: string) => `In a year: ${day}`,
  reviewTitle: 'Read the conflict protocol again',
  hangs: 'Where it hangs',
  keeper: 'Who keeps it up to date',
  hints: {
    scope: 'Public disagreements, complaints …',
    pause: 'Neither side posts about it while …',
    say: '“We are talking about it.”',
    seat: 'Its person leaves the room for that step',
    between: 'Names from several members'
  }
}
