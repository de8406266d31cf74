import type { About } from '#workbook/define.ts'
import type { Round } from './index.ts'

export const about: About = {
  title: 'Temperature check',
  gives: 'One word each, then what goes well and what could improve: how you are, and what to mend first.',
  phase: 'reinforce',
  minutes: 15,
  people: 'Everyone in the room'
}

/** Words of the empty form. Others are loaded with what they belong to: parts.text.ts, run.text.ts. */
export const text = {
  facilitator: 'Facilitator',
  names: 'Names',
  named: 'With names',
  unnamed: 'Without names',
  heads: 'How many people',
  addPeople: 'Add people, one per line or with commas',
  addPeopleHint: 'Dana (Tenants United), Wes, Priya',
  add: 'Add',

  rounds: { word: 'Round 1: one word', sentences: 'Round 2: going well, could improve' } satisfies Record<
    Round,
    string
  >,
  ask: {
    word: '“One word for how you feel about our coalition today. Any word is fine, and you can pass.”',
    sentences: '“One thing that is going well, and one that could improve. We listen; nobody answers.”'
  } satisfies Record<Round, string>,
  minutes: 'Minutes',
  nobody: 'How many are you? The time for each appears here.',
  start: 'Start the round',

  said: 'What was said',
  columns: { name: 'Name', word: 'One word', well: 'Going well', improve: 'Could improve' },
  cell: (what: string, name: string) => `${what}: ${name}`,
  person: (row: number) => `Person ${row}`,

  themes: 'Themes',
  themesHint: 'What came up more than once, in a few words.',
  theme: (line: number) => `Theme ${line}`,
  next: 'What we change first',
  whoTakes: 'Who takes it',
  by: 'By when'
}
