import type { About } from '#workbook/define.ts'
import type { MoveName, NextMoves } from './index.ts'
import type { Doubt } from './moves.ts'

export const about: About = {
  title: 'Next three moves',
  gives:
    'Listen this week, fix one thing within two, look back in three months: three dates with names, in your calendar.',
  phase: 'reinforce',
  minutes: 10,
  people: 'The coordinator and one more'
}

interface Words {
  readonly title: string
  readonly when: string
  readonly does: string
}

export const moves: Readonly<Record<MoveName, Words>> = {
  listen: {
    title: 'Listen',
    when: 'This week',
    does: 'Ten minutes at the next meeting: each names one thing that goes well and one that could improve. We write down the themes.'
  },
  fix: {
    title: 'Fix one thing',
    when: 'Within two weeks of listening',
    does: 'One structural fix, drafted, shared for feedback, and in force.'
  },
  lookBack: {
    title: 'Look back',
    when: 'In three months',
    does: 'What changed, what is still hard, what next? The same again each quarter.'
  }
}

export const text = {
  day: 'Date',
  start: 'Time',
  who: 'Who sees to it',
  second: 'Second person, from another member',
  where: 'Where',
  fix: 'Which fix',
  fixHint: 'Decision matrix',
  because: 'What it answers',
  themes: 'What came up',
  note: 'Note',
  offer: (day: string) => `Take ${day}`,
  offerAll: (missing: number) => (missing === 3 ? 'Fill in the three dates' : 'Fill in the other two dates'),
  doubts: {
    past: 'This day is over already.',
    late: 'That is late: what waits longer than this is seldom done.',
    order: 'It comes before the move that it follows.'
  } satisfies Record<Doubt, string>,
  toCalendar: (dates: number) => {
    if (dates === 1) return 'Add this date to the calendar'
    return dates === 2 ? 'Add both to the calendar' : 'Add all three to the calendar'
  },
  one: (title: string) => `Only “${title}”`,
  handOn: 'Go on with:',
  tools: {
    listen: { id: 'temperature-check', title: 'Temperature check' },
    fix: { id: 'fix-picker', title: 'Fix picker' },
    lookBack: { id: 'retrospective', title: 'Retrospective' }
  } satisfies Record<MoveName, { id: string; title: string }>
}

/** What the calendar calls a move, and says of it. */
export function eventOf(name: MoveName, { coalition, fix, moves: { [name]: move } }: NextMoves) {
  const { title, does } = moves[name]
  const what = name === 'fix' && fix.trim() ? `${title}: ${fix}` : title
  const people = [move.who, move.second].filter((person) => person.trim() !== '').join(', ')
  return {
    uid: name,
    title: coalition.trim() ? `${what} (${coalition})` : what,
    day: move.day,
    start: move.start || undefined,
    where: move.where,
    note: [does, people].filter(Boolean).join('\n'),
    every: name === 'lookBack' ? { months: 3 } : undefined,
    remind: name === 'lookBack' ? 10 : 2
  }
}
