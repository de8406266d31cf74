import type { About } from '#workbook/define.ts'
import type { Trait, Traits } from './index.ts'

export const about: About = {
  title: 'Coalition profile',
  gives: 'Seven questions about how long and how different you are: how much structure fits, and what to take first.',
  phase: 'design',
  minutes: 10,
  people: 'The coordinator, or the whole group'
}

type Options<Name extends Trait> = { readonly [Option in Exclude<Traits[Name], ''>]: string }
type Questions = { readonly [Name in Trait]: { readonly ask: string; readonly options: Options<Name> } }

export const questions: Questions = {
  lifespan: {
    ask: 'How long must you last?',
    options: { months: 'Under a year: one bill, one election', years: 'Some years', open: 'With no end in sight' }
  },
  breadth: {
    ask: 'How wide is your purpose?',
    options: { one: 'One thing to win', few: 'A few things that belong together', many: 'Something different for each' }
  },
  members: {
    ask: 'How many member organisations are you?',
    options: { few: 'Up to seven', some: 'Eight to fifteen', many: 'More than fifteen' }
  },
  gap: {
    ask: 'How far apart are members in money and paid staff?',
    options: {
      alike: 'Much alike',
      some: 'Some have much more than others',
      'one-larger': 'One has more than all the others together'
    }
  },
  ways: {
    ask: 'How different are you in pace, language, and what counts as success?',
    options: { alike: 'Much alike', some: 'Here and there', very: 'Very' }
  },
  turnover: {
    ask: 'How often do the people at the table change?',
    options: { rare: 'Hardly ever', some: 'A few each year', often: 'At almost every meeting' }
  },
  trust: {
    ask: 'What have you been through together?',
    options: {
      new: 'Little yet: most of us are new to each other',
      grown: 'Enough to rely on',
      strained: 'Something that still hurts'
    }
  }
}

export const text = {
  progress: (answered: number, all: number) => `${answered} of ${all} answered`,
  more: 'The reading appears once you have said how long you must last, and how different you are in money and in ways.',
  next: 'What we take first',
  who: 'Who takes it',
  by: 'By when',
  note: 'What the questions leave out'
}
