import { type Place, chapters } from '#workbook/chapters.ts'
import type { Fit, Measure, Skip } from './rules.ts'

export interface Advice {
  readonly do: string
  readonly chapter: Place
  readonly worksheet: { readonly id: string; readonly title: string }
}

const { fit: fitting, tools, foundations, breakdowns, questions, diagnose, reinforce } = chapters

const rotation = { id: 'rotation', title: 'Rotation' }
const memo = { id: 'governance-memo', title: 'Governance memo' }
const workPlan = { id: 'work-plan', title: 'Work plan' }
const purposeCheck = { id: 'purpose-check', title: 'Purpose check' }

export const advice: Readonly<Record<Measure, Advice>> = {
  purpose: {
    do: 'Write the goal together as one sentence that everyone can say',
    chapter: foundations('one-sentence-everyone-can-say'),
    worksheet: purposeCheck
  },
  timeline: {
    do: 'Put every deadline on one page, with a name beside each',
    chapter: fitting('a-short-campaign'),
    worksheet: workPlan
  },
  contacts: {
    do: 'Name one contact for each organisation, who can say yes the same day, and a stand-in',
    chapter: fitting('a-short-campaign'),
    worksheet: rotation
  },
  matrix: {
    do: 'Write down who decides what, the fast decisions first',
    chapter: tools('decision-matrix'),
    worksheet: { id: 'decision-matrix', title: 'Decision matrix' }
  },
  memo: { do: 'Agree on one page of rules, and sign it', chapter: foundations('one-page-of-rules'), worksheet: memo },
  protocol: {
    do: 'Agree the steps for a disagreement before you need them',
    chapter: tools('conflict-protocol'),
    worksheet: { id: 'conflict-protocol', title: 'Conflict protocol' }
  },
  together: {
    do: 'Stay together for half an hour after the first three meetings, with food and without the campaign',
    chapter: fitting('a-short-campaign'),
    worksheet: { id: 'temperature-check', title: 'Temperature check' }
  },
  yearly: {
    do: 'Look at the purpose together once a year, on a date that stands now',
    chapter: questions('when-to-revisit-the-purpose'),
    worksheet: purposeCheck
  },
  terms: {
    do: 'Let the seats on your committee end in different years, so that somebody always remembers',
    chapter: fitting('the-long-haul'),
    worksheet: rotation
  },
  newcomers: {
    do: 'Give newcomers a fixed way in, and put the rules that you live by on one page',
    chapter: fitting('the-long-haul'),
    worksheet: memo
  },
  vote: {
    do: 'One member, one vote, whatever the budget',
    chapter: fitting('when-one-member-is-much-larger'),
    worksheet: memo
  },
  chairs: {
    do: 'Let small members take turns in the chair, with the time and money that go with it',
    chapter: fitting('when-one-member-is-much-larger'),
    worksheet: rotation
  },
  power: { do: 'Look twice a year at who holds what', chapter: fitting('run-a-power-check'), worksheet: rotation },
  groups: {
    do: 'Let small working groups do the work between full meetings',
    chapter: breakdowns('meeting-fatigue'),
    worksheet: { id: 'agenda', title: 'Agenda' }
  },
  hours: {
    do: 'Count the hours of each member, and show them openly',
    chapter: breakdowns('uneven-workload'),
    worksheet: workPlan
  },
  pulse: {
    do: 'Ask every member three questions without names, and show the counts',
    chapter: diagnose('three-questions'),
    worksheet: { id: 'pulse-survey', title: 'Pulse survey' }
  },
  retrospective: {
    do: 'Look back for an hour each quarter, on fixed dates',
    chapter: reinforce('once-a-quarter-look-back'),
    worksheet: { id: 'retrospective', title: 'Retrospective' }
  }
}

export const readings: Readonly<Record<Fit, { readonly name: string; readonly words: string }>> = {
  light: {
    name: 'Little structure, and speed',
    words:
      'You are alike and it will soon be over: be informal. What you need is fast decisions, clear deadlines and one contact for each member.'
  },
  'light-and-safe': {
    name: 'Little structure, and a net',
    words:
      'It will soon be over, but you are very different, and there is no history to soften a quarrel. Stay informal, spend on trust early, and agree what happens when two of you fall out.'
  },
  steady: {
    name: 'A few firm pages',
    words:
      'You are alike and in it for years. People will come and go, so what you agree must stand on paper: how you decide, who decides what, and what it is all for.'
  },
  full: {
    name: 'Firm pages, shared power, and memory',
    words:
      'You are very different and in it for years: here structure protects the small and the new. Write down how you decide, share out who leads, and let seats end in different years.'
  }
}

export const skipped: Readonly<Record<Skip, string>> = {
  committees: 'committees and terms',
  voting: 'most rules about voting'
}

export const resultText = {
  reading: 'How much structure fits',
  map: { short: 'Months', long: 'Years', alike: 'Alike', different: 'Very different', you: 'You' },
  mapLabel: (name: string) =>
    `A field of four: months or years across, alike or very different down. You stand at: ${name}.`,
  first: 'Take these first',
  others: (more: number) => `Then ${more} more, in this order`,
  skip: (what: string) => `You can leave out ${what}.`,
  skipNothing: 'There is nothing here that you can leave out.',
  read: 'Read',
  workOn: 'Work on it',
  take: 'Take this',
  taken: 'Taken'
}
