import type { About } from '#workbook/define.ts'
import type { BreakdownFinder, Symptom } from './index.ts'

export const about: About = {
  title: 'Breakdown finder',
  gives: 'From what you see, by four questions, to the structure that causes it and the change that mends it.',
  phase: 'diagnose',
  minutes: 10,
  people: 'The coordinator, or a few together'
}

export const symptoms: Readonly<Record<Symptom, string>> = {
  fatigue: 'Fewer people come to the meetings',
  workload: 'The same two members do everything',
  gridlock: 'Decisions come back again and again',
  unheard: 'Members say that they are not heard',
  quiet: 'A member has gone quiet',
  public: 'A member contradicts us in public',
  drift: 'We no longer want the same thing'
}

type Questions = { readonly [Name in Symptom]: Readonly<Record<keyof BreakdownFinder['checks'][Name], string>> }

/** Questions to which 'yes' means that the structure is there. */
export const questions: Questions = {
  fatigue: {
    outcome: 'Did every item on the last three agendas say what it was for: a decision, an update, a discussion?',
    limit: 'Did each item have a time limit, and did you end when you said?',
    record: 'Can somebody who was absent tell you what was decided?',
    needed: 'Did the last full meeting need everyone who was called?'
  },
  workload: {
    named: 'Does each task carry one person’s name?',
    counted: 'Do you know how many hours each member gives?',
    fits: 'Does the work that you planned fit the hours that you have?',
    asked: 'Has every member been asked for one small task in the past two months?'
  },
  gridlock: {
    written: 'Is it written down who decides what, and how?',
    routine: 'Can routine matters be decided without the full meeting?',
    preference: 'Can a proposal pass although somebody would prefer another?',
    ahead: 'Do proposals come in writing, some days ahead?'
  },
  unheard: {
    leads: 'Has somebody from a small member led a meeting in the past three months?',
    round: 'Does everyone speak at least once in each meeting?',
    vote: 'Does each member have one vote, whatever its budget?',
    survey: 'Have you asked all members without names, in the past six months, how they fare?'
  },
  quiet: {
    called: 'Has somebody asked that member why, in private?',
    smaller: 'Could it do less, or something else, and still belong?',
    rule: 'Do your rules say what happens after months of silence?',
    record: 'Could it find out in ten minutes what it has missed?'
  },
  public: {
    speaks: 'Is it written down who speaks for the coalition, and what members may say in their own name?',
    warned: 'Do members know whom to warn before they say something surprising?',
    steps: 'Are there agreed steps for when two members fall out?',
    goal: 'Do both still name the same goal?'
  },
  drift: {
    sentence: 'Can five people from five members say the goal in one sentence, and is it the same one?',
    parts: 'Does that sentence have a measure, an amount, a place, a date and the means?',
    yearly: 'Have you looked at the purpose together in the past year?',
    outside: 'Is the world around you still as it was when you wrote it?'
  }
}

export const text = {
  symptom: 'What do you see?',
  seen: 'In one sentence, as a fact',
  seenHint: 'Seven came in May, of fourteen',
  checks: 'Check',
  toChecks: 'Go to its checks',
  checksHint: 'Answer for how it is today. Not sure is an answer: it means, find out.',
  answer: 'Answer',
  answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  change: 'What we change',
  who: 'Who takes it',
  by: 'By when'
}
