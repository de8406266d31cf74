import { type Place, chapters } from '#workbook/chapters.ts'
import type { Check } from './findings.ts'
import type { BreakdownFinder, Symptom } from './index.ts'

/** What a missing structure does, what mends it, and where that is done. */
export interface Cause {
  readonly cause: string
  readonly change: string
  readonly chapter: Place
  readonly worksheet: { readonly id: string; readonly title: string }
}

const { foundations, design, tools, breakdowns, questions, fit: fitting, reinforce, diagnose } = chapters

const oneAgenda = design('where-messages-scatter-one-meeting-one-agenda')
const purpose = foundations('one-sentence-everyone-can-say')
const memo = foundations('one-page-of-rules')

const agenda = { id: 'agenda', title: 'Agenda' }
const workPlan = { id: 'work-plan', title: 'Work plan' }
const governanceMemo = { id: 'governance-memo', title: 'Governance memo' }
const purposeCheck = { id: 'purpose-check', title: 'Purpose check' }

type Causes = { readonly [Name in Symptom]: Readonly<Record<keyof BreakdownFinder['checks'][Name], Cause>> }

export const causes: Causes = {
  fatigue: {
    outcome: {
      cause: 'People cannot see what a meeting is for, so they stop giving it an evening.',
      change: 'Give every item an outcome, and send back those that have none',
      chapter: oneAgenda,
      worksheet: agenda
    },
    limit: {
      cause: 'Meetings have no edges: whoever has children, a shift or a bus cannot plan for them.',
      change: 'Give every item a limit, and one person the clock',
      chapter: oneAgenda,
      worksheet: agenda
    },
    record: {
      cause: 'Whoever misses one meeting cannot follow the next, and after two stays away.',
      change: 'Post a short record within two days: what was decided, who does what by when',
      chapter: oneAgenda,
      worksheet: agenda
    },
    needed: {
      cause: 'Everyone is called for what a few could do.',
      change: 'Alternate full meetings with small working groups',
      chapter: breakdowns('meeting-fatigue'),
      worksheet: agenda
    }
  },
  workload: {
    named: {
      cause: 'A task that belongs to a team belongs to nobody, and falls to whoever always picks it up.',
      change: 'Put one person’s name on every task',
      chapter: tools('work-plan'),
      worksheet: workPlan
    },
    counted: {
      cause: 'The load can be felt and not seen, so nobody can talk about it.',
      change: 'Record the hours of each member for a month, and show them openly',
      chapter: breakdowns('uneven-workload'),
      worksheet: workPlan
    },
    fits: {
      cause: 'The plan is larger than the coalition.',
      change: 'Cut one piece of work this quarter, or recruit for one named task',
      chapter: breakdowns('uneven-workload'),
      worksheet: workPlan
    },
    asked: {
      cause: 'It all seems to be in hand, so the others have stopped offering.',
      change: 'Ask each member for one small task, with a name and a date',
      chapter: tools('work-plan'),
      worksheet: workPlan
    }
  },
  gridlock: {
    written: {
      cause: 'There is no process to rely on: each decision is also a quarrel about the right to decide.',
      change: 'Agree who decides what and how, on one signed page',
      chapter: memo,
      worksheet: governanceMemo
    },
    routine: {
      cause: 'Everything needs everyone, so the small things crowd out the large.',
      change: 'Delegate the routine to a named person or a committee',
      chapter: tools('decision-matrix'),
      worksheet: { id: 'decision-matrix', title: 'Decision matrix' }
    },
    preference: {
      cause: 'The process asks for everyone’s yes, and one doubt can stop it.',
      change: 'Decide by consent: a proposal passes unless somebody has a principled objection',
      chapter: breakdowns('a-consent-round-step-by-step'),
      worksheet: { id: 'consent-round', title: 'Consent round' }
    },
    ahead: {
      cause: 'People are asked to decide on what they hear for the first time.',
      change: 'Send proposals in writing three days ahead, with the outcome that you want',
      chapter: oneAgenda,
      worksheet: agenda
    }
  },
  unheard: {
    leads: {
      cause: 'Whoever leads decides who speaks next, and it is always the same.',
      change: 'Rotate who facilitates among all the members',
      chapter: design('where-a-few-hold-the-power-rotate'),
      worksheet: { id: 'rotation', title: 'Rotation' }
    },
    round: {
      cause: 'Only the quick get a word in.',
      change: 'Open each meeting with one word from everybody',
      chapter: reinforce('open-with-one-word'),
      worksheet: { id: 'temperature-check', title: 'Temperature check' }
    },
    vote: {
      cause: 'Money weighs more than membership, whether or not anybody meant it to.',
      change: 'One member, one vote, whatever the budget; write it into the memo',
      chapter: fitting('when-one-member-is-much-larger'),
      worksheet: governanceMemo
    },
    survey: {
      cause: 'You know what the loud ones think.',
      change: 'Ask every member three questions without names, and show the counts',
      chapter: diagnose('three-questions'),
      worksheet: { id: 'pulse-survey', title: 'Pulse survey' }
    }
  },
  quiet: {
    called: {
      cause: 'You are guessing. Mostly it is capacity, and seldom interest.',
      change: 'Phone them, ask why, and come with a smaller offer',
      chapter: questions('when-a-member-goes-quiet'),
      worksheet: { id: 'next-moves', title: 'Next three moves' }
    },
    smaller: {
      cause: 'There is only one way to take part, and it is too much for them now.',
      change: 'Offer smaller roles, such as one task a quarter',
      chapter: questions('when-a-member-goes-quiet'),
      worksheet: workPlan
    },
    rule: {
      cause: 'Nobody dares to ask whether they are still members, so nobody does.',
      change: 'Write down how a member rests, and how it leaves with thanks',
      chapter: memo,
      worksheet: governanceMemo
    },
    record: {
      cause: 'Coming back costs more than staying away.',
      change: 'Post a short record within two days, where every member finds it',
      chapter: oneAgenda,
      worksheet: agenda
    }
  },
  public: {
    speaks: {
      cause: 'Nobody broke a rule, because there is none.',
      change: 'Agree who speaks in our name, and what members may say in their own',
      chapter: questions('when-a-member-contradicts-you-in-public'),
      worksheet: governanceMemo
    },
    warned: {
      cause: 'Surprise does the harm, more than the difference of opinion.',
      change: 'Agree on a day’s warning, and to whom it goes',
      chapter: questions('when-a-member-contradicts-you-in-public'),
      worksheet: governanceMemo
    },
    steps: {
      cause: 'Without agreed steps, the first one is taken in public.',
      change: 'Agree the steps for a disagreement, with names and days',
      chapter: tools('conflict-protocol'),
      worksheet: { id: 'conflict-protocol', title: 'Conflict protocol' }
    },
    goal: {
      cause: 'The quarrel is about the goal, and only looks like one about words.',
      change: 'Read the shared sentence together, and mend it',
      chapter: purpose,
      worksheet: purposeCheck
    }
  },
  drift: {
    sentence: {
      cause: 'Members work for goals that they have never laid side by side.',
      change: 'Write the goal together as one sentence that everyone can say',
      chapter: purpose,
      worksheet: purposeCheck
    },
    parts: {
      cause: 'The sentence is wide enough for everybody, so it decides nothing.',
      change: 'Settle measure, amount, place, date and means, one by one',
      chapter: purpose,
      worksheet: purposeCheck
    },
    yearly: {
      cause: 'Looking at the purpose feels like admitting failure, so nobody proposes it.',
      change: 'Put a strategic check-in in the calendar, once a year',
      chapter: questions('when-to-revisit-the-purpose'),
      worksheet: purposeCheck
    },
    outside: {
      cause: 'The goal was right for a world that has moved on.',
      change: 'Hold a strategic check-in now, and start with what has changed',
      chapter: questions('when-to-revisit-the-purpose'),
      worksheet: purposeCheck
    }
  }
}

const unknown: Cause = { cause: '', change: '', chapter: oneAgenda, worksheet: agenda }

/** What a check points to if the answer to it is no. */
export function causeOf({ symptom, name }: Pick<Check, 'symptom' | 'name'>): Cause {
  const own: Readonly<Record<string, Cause>> = causes[symptom]
  return own[name] ?? unknown
}

export const causesText = {
  cause: 'Likely cause',
  points: 'What this points to',
  pointsHint:
    'Structures and processes come before people: they are mostly the cause, and easier to change. Take one change; the others can wait.',
  find: 'Find out first:',
  read: 'Read',
  take: 'Take this',
  taken: 'Taken',
  holds:
    'All four structures are there, so this may be about a person after all. Talk to them alone: what you saw, what it led to, what you ask for.',
  holdsChapter: breakdowns('if-it-is-a-person-after-all'),
  goOn: 'Go on with it',
  nextMoves: { id: 'next-moves', title: 'Next three moves' }
}
