import { chapters } from './chapters.ts'
import type { ChangeName, StructuralChange } from './changes.ts'
import type { FrictionKind } from './friction.ts'

/** What a friction is about, for people. */
export const frictionNames: Readonly<Record<FrictionKind, string>> = {
  workload: 'Workload',
  decisions: 'Decisions',
  communication: 'Information and communication',
  meetings: 'Meetings and time',
  voice: 'Voice and power',
  conflict: 'Trust and disagreements',
  newcomers: 'Newcomers',
  purpose: 'Purpose and direction',
  resources: 'Money and resources'
}

const { foundations, diagnose, design, reinforce, tools, fit: fitting, breakdowns, questions, healthCheck } = chapters

const agenda = { id: 'agenda', title: 'Agenda' }
const workPlan = { id: 'work-plan', title: 'Work plan' }
const rotation = { id: 'rotation', title: 'Rotation' }
const decisionMatrix = { id: 'decision-matrix', title: 'Decision matrix' }
const governanceMemo = { id: 'governance-memo', title: 'Governance memo' }
const purposeCheck = { id: 'purpose-check', title: 'Purpose check' }

export const changes: Readonly<Record<ChangeName, StructuralChange>> = {
  hours: {
    about: 'workload',
    do: 'Write each task down with one person’s name and the hours it takes, and show the hours per member',
    effort: 'medium',
    costs: 'Ten minutes of each meeting, and some members will see that they do less than they thought',
    chapter: tools('work-plan'),
    worksheet: workPlan
  },
  cut: {
    about: 'workload',
    do: 'Cut one piece of work this quarter, until the work fits the hours that you have',
    effort: 'small',
    costs: 'Something that somebody loves will wait',
    chapter: breakdowns('uneven-workload'),
    worksheet: workPlan
  },
  rota: {
    about: 'workload',
    do: 'Put the chores that fall to the same people on a rota by organisation',
    effort: 'small',
    costs: 'A phone call to each member, to ask for a date',
    chapter: breakdowns('uneven-workload'),
    worksheet: rotation
  },
  matrix: {
    about: 'decisions',
    do: 'Write down who decides what, and hang it where every member sees it',
    effort: 'medium',
    costs: 'Half an hour of a full meeting, and a few people stop deciding alone',
    chapter: tools('decision-matrix'),
    worksheet: decisionMatrix
  },
  delegate: {
    about: 'decisions',
    do: 'Keep consensus for what is at stake, and delegate the routine',
    effort: 'small',
    costs: 'The full meeting lets go of things that it likes to talk about',
    chapter: breakdowns('gridlock'),
    worksheet: decisionMatrix
  },
  consent: {
    about: 'decisions',
    do: 'Decide by consent: a proposal passes unless somebody shows a serious reason against it',
    effort: 'medium',
    costs: 'Twenty-five minutes for each proposal, until you have the habit',
    chapter: breakdowns('a-consent-round-step-by-step'),
    worksheet: { id: 'consent-round', title: 'Consent round' }
  },
  channels: {
    about: 'communication',
    do: 'Choose one shared place, and give each channel in it one purpose',
    effort: 'medium',
    costs: 'A week in which everyone is annoyed, and a phone call each time for those who cannot use it',
    chapter: foundations('channels-people-can-find'),
    worksheet: governanceMemo
  },
  log: {
    about: 'communication',
    do: 'Pin a dated list of decisions where people talk every day',
    effort: 'small',
    costs: 'Ten minutes of one person after each meeting',
    chapter: foundations('channels-people-can-find'),
    worksheet: agenda
  },
  ahead: {
    about: 'communication',
    do: 'Send agenda and papers three days ahead, and the notes within two days',
    effort: 'small',
    costs: 'An evening before each meeting, and what comes late waits for the next one',
    chapter: design('where-messages-scatter-one-meeting-one-agenda'),
    worksheet: agenda
  },
  outcomes: {
    about: 'meetings',
    do: 'Give every agenda item an outcome and a time limit',
    effort: 'small',
    costs: 'Items without an outcome go back to those who proposed them',
    chapter: design('where-messages-scatter-one-meeting-one-agenda'),
    worksheet: agenda
  },
  groups: {
    about: 'meetings',
    do: 'Alternate full meetings with small working groups',
    effort: 'medium',
    costs: 'Two people to lead the groups, and a short report from each',
    chapter: breakdowns('meeting-fatigue'),
    worksheet: agenda
  },
  opening: {
    about: 'meetings',
    do: 'Open each meeting with one word from everyone',
    effort: 'small',
    costs: 'Five minutes of each meeting',
    chapter: reinforce('open-with-one-word'),
    worksheet: { id: 'temperature-check', title: 'Temperature check' }
  },
  rotate: {
    about: 'voice',
    do: 'Rotate who facilitates among all the members, the small ones included',
    effort: 'small',
    costs: 'A slow meeting or two, and half an hour to prepare with each new facilitator',
    chapter: design('where-a-few-hold-the-power-rotate'),
    worksheet: rotation
  },
  vote: {
    about: 'voice',
    do: 'Give each member one vote whatever its budget, and let small members take turns in the chair',
    effort: 'large',
    costs: 'The largest members give up weight: talk with them first',
    chapter: fitting('when-one-member-is-much-larger'),
    worksheet: governanceMemo
  },
  pulse: {
    about: 'voice',
    do: 'Ask every member three questions without names, and show the counts to all',
    effort: 'medium',
    costs: 'Ten minutes to answer, twenty-five to read together, and counts that may be hard to see',
    chapter: diagnose('three-questions'),
    worksheet: { id: 'pulse-survey', title: 'Pulse survey' }
  },
  ladder: {
    about: 'conflict',
    do: 'Agree the steps for a disagreement before you need them, with names and days',
    effort: 'medium',
    costs: 'Half an hour of a meeting, and one talk with each person who is to go between',
    chapter: tools('conflict-protocol'),
    worksheet: { id: 'conflict-protocol', title: 'Conflict protocol' }
  },
  public: {
    about: 'conflict',
    do: 'Agree what members may say in public, and who speaks for all',
    effort: 'medium',
    costs: 'A day’s warning before a member says something surprising',
    chapter: questions('when-a-member-contradicts-you-in-public'),
    worksheet: governanceMemo
  },
  partner: {
    about: 'newcomers',
    do: 'Give every newcomer one person to ask, and one page on how you work',
    effort: 'small',
    costs: 'An hour a month, for three months, of each partner',
    chapter: fitting('the-long-haul'),
    worksheet: governanceMemo
  },
  founders: {
    about: 'newcomers',
    do: 'Go through the six questions with your newest members, and write down what only the founders know',
    effort: 'small',
    costs: 'An evening, and some surprise on both sides',
    chapter: healthCheck('ask-it-in-the-room'),
    worksheet: { id: 'health-checklist', title: 'Health checklist' }
  },
  sentence: {
    about: 'purpose',
    do: 'Write the goal together as one sentence that everyone can say',
    effort: 'medium',
    costs: 'Forty minutes of a meeting, while contested decisions wait',
    chapter: foundations('one-sentence-everyone-can-say'),
    worksheet: purposeCheck
  },
  'check-in': {
    about: 'purpose',
    do: 'Hold a strategic check-in on the purpose, on a fixed day each year',
    effort: 'small',
    costs: 'Three quarters of an hour once a year',
    chapter: questions('when-to-revisit-the-purpose'),
    worksheet: purposeCheck
  },
  shares: {
    about: 'resources',
    do: 'Show on one page how grants, staff time and printing are shared',
    effort: 'medium',
    costs: 'Two evenings of whoever keeps the books, and every member sends in its figures',
    chapter: breakdowns('uneven-workload'),
    worksheet: workPlan
  },
  memo: {
    about: 'resources',
    do: 'Write into your one-page memo how grants, staff time and printing are shared',
    effort: 'large',
    costs: 'A hard talk about money, and a week in which members ask their boards',
    chapter: foundations('one-page-of-rules'),
    worksheet: governanceMemo
  },
  power: {
    about: 'resources',
    do: 'Look together at who holds money, chairs and airtime, and move one thing',
    effort: 'small',
    costs: 'Twenty minutes of a meeting, and whatever has to go with what you move',
    chapter: fitting('run-a-power-check'),
    worksheet: rotation
  }
}
