import type { About } from '#workbook/define.ts'
import type { Kind } from './outcome.ts'

export const about: About = {
  title: 'Consent round',
  gives: 'One proposal in seven steps: what stops it, what would meet that, whether it passes, and why.',
  phase: 'design',
  minutes: 25,
  people: 'Everyone who decides'
}

/** The seven steps, each with its minutes and what the facilitator says. */
export const steps = {
  hear: {
    title: 'Hear it',
    minutes: 3,
    say: 'The proposer reads it aloud, with the date on which it will be reviewed.'
  },
  ask: { title: 'Questions to understand it', minutes: 4, say: 'What is not clear? No opinions yet.' },
  react: {
    title: 'Quick reactions',
    minutes: 6,
    say: 'One go-round, everyone in turn, nobody answers. The proposer may change the wording afterwards.'
  },
  write: {
    title: 'Write in silence',
    minutes: 2,
    say: '“Write: no objection, or an objection and its reason.” That way nobody waits to see what the big members do.'
  },
  object: {
    title: 'Read the objections out',
    minutes: 3,
    say: 'Ask two things of each. One yes makes it principled: it stops the proposal. Two noes make it a preference: it is written down and stops nothing.'
  },
  amend: {
    title: 'Meet the objections',
    minutes: 6,
    say: 'Ask the whole room: “What change would meet this?” Write the new wording, and go round once more. Whoever can live with it and wants no part in it stands aside.'
  },
  close: { title: 'Read out what is decided', minutes: 1, say: 'The wording, the owner and the review date.' }
}

export type Step = keyof typeof steps

export const text = {
  minutes: (minutes: number) => `${minutes} min`,
  proposal: 'The proposal, as it is read out',
  proposalHint: 'We endorse the housing levy',
  why: 'Which part of our purpose it serves',
  proposer: 'Who proposes it',
  facilitator: 'Who facilitates',
  notes: 'Who takes notes',
  owner: 'Who will carry it out',
  starts: 'From when',
  review: 'Review on',
  question: 'Question',
  answer: 'Answer',
  addQuestion: 'Add a question',
  name: 'Who (if they wish)',
  words: 'Reaction',
  addReaction: 'Add a reaction',
  reaction: (place: number) => `Reaction ${place}`,
  objector: 'Who objects',
  reason: 'Objection, and its reason',
  harms: 'Would going ahead harm our purpose?',
  breaks: 'Would it make you break something you can’t break?',
  yes: 'Yes',
  no: 'No',
  kinds: {
    principled: 'Principled: it stops the proposal until it is met',
    preference: 'A preference: written down, and it stops nothing',
    unsorted: ''
  } satisfies Record<Kind, string>,
  addObjection: 'Add an objection',
  objection: (place: number) => `Objection ${place}`,
  asked: 'Everyone has been asked',
  askedAgain: 'Everyone has been asked about the new wording',
  wording: 'New wording',
  because: 'What it changes, and which objection it meets',
  addVersion: 'Add a wording',
  version: (place: number) => `Wording ${place}`,
  away: 'If it cannot be met today: two people who take it away, the objector one of them',
  awayBy: 'They come back on',
  next: (step: string) => `Next step: ${step}`
}
