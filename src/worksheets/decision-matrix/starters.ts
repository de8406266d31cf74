import type { Row } from './index.ts'

type Starter = readonly [decision: string, weight: Row['weight']]

/** Decisions that nearly every coalition meets, and whether they are routine or bind every member. */
export const starters: readonly { readonly title: string; readonly decisions: readonly Starter[] }[] = [
  {
    title: 'In our name',
    decisions: [
      ['Statement in our name', 'binding'],
      ['Answer to the press on the same day', 'routine'],
      ['Post on social media', 'routine'],
      ['Flyer that repeats an approved text', 'routine'],
      ['Use of our name and logo', 'binding'],
      ['Signing a joint letter', 'binding'],
      ['Endorsing a candidate or ballot measure', 'binding']
    ]
  },
  {
    title: 'Money',
    decisions: [
      ['Yearly budget', 'binding'],
      ['Spending up to a set sum', 'routine'],
      ['Spending above that sum', 'binding'],
      ['Applying for a grant', 'binding']
    ]
  },
  {
    title: 'Members and people',
    decisions: [
      ['Inviting a new member', 'binding'],
      ['Asking a member to leave', 'binding'],
      ['Hiring someone', 'binding'],
      ['Who speaks at an event', 'routine']
    ]
  },
  {
    title: 'The campaign',
    decisions: [
      ['Aims for the year', 'binding'],
      ['Position on a bill or policy', 'binding'],
      ['Public action or protest', 'binding'],
      ['Compromise in a negotiation', 'binding']
    ]
  },
  {
    title: 'How we work',
    decisions: [
      ['Date and place of meetings', 'routine'],
      ['Agenda of a meeting', 'routine'],
      ['Sharing contact lists', 'binding'],
      ['Urgent decision between meetings', 'binding'],
      ['Change to this table', 'binding']
    ]
  }
]
