import type { About } from '#workbook/define.ts'

export const about: About = {
  title: 'Rotation',
  gives: 'Who facilitates, who chairs, who sits on the steering committee and until when: fair, and aware of absences.',
  phase: 'design',
  minutes: 20,
  people: 'The coordinator, then everyone'
}

export const pick = <const Value extends string>(value: Value, label: string) => ({ value, label })

/** The words of the empty form. What a plan says stands in plan-text.ts. */
export const text = {
  members: 'Who takes turns',
  membersHint: 'Every organisation, the small ones too. A paid coordinator is not on the list.',
  small: 'Small: few or no paid staff',
  rests: 'No new turns',
  meetings: 'When you meet',
  first: 'First meeting',
  every: 'Then every',
  rhythms: [pick('week', 'Week'), pick('two-weeks', '2 weeks'), pick('four-weeks', '4 weeks'), pick('month', 'Month')],
  many: 'How many meetings',
  numbers: ['4', '6', '8', '12'].map((number) => pick(number, number)),
  plan: 'The plan',
  planIt: 'Plan it',
  planAgain: 'Plan again from today',
  askAgain: 'Some days have moved. Ask again who is away.',
  days: 'Other days, and who is away',
  also: 'Also plan chairs of committees or steering seats',
  caption: 'Who facilitates',
  columns: ['Meeting', 'Facilitates', 'Stand-in'],
  paper: 'Chairs, seats',
  paperColumns: ['Committee or seat', 'From, until', 'Who'],
  notes: 'What this is to change, what you agreed',
  note: (place: number) => `Note ${place}`,
  addNote: 'Add a note'
}
