import type { About } from '#workbook/define.ts'
import type { PartName } from './index.ts'

export const about: About = {
  title: 'Purpose check',
  gives: 'Each partner’s goal in one sentence, side by side: what is the same, what differs, and the one you agree on.',
  phase: 'diagnose',
  minutes: 15,
  people: 'Everyone, one sentence per member'
}

interface PartText {
  readonly name: string
  readonly ask: string
  readonly such: string
}

/** The five things that a sentence names. Their names are kept in saved sheets and never change. */
export const parts: Readonly<Record<PartName, PartText>> = {
  measure: { name: 'Measure', ask: 'What do we count?', such: 'evictions' },
  amount: { name: 'Amount', ask: 'How much change?', such: '30% fewer' },
  place: { name: 'Place', ask: 'Where?', such: 'in Riverbend County' },
  date: { name: 'Date', ask: 'By when?', such: 'within three years' },
  means: { name: 'Means', ask: 'How will we get there?', such: 'by changing policy and teaching tenants their rights' }
}

/** Words of the empty form. Others load with what they belong to: shown-text.ts. */
export const text = {
  sentences: 'Each partner’s sentence',
  sentencesHint:
    'One from each member, written alone: nobody reads another’s before all are shown. Then tick what each sentence names.',
  member: 'Member',
  name: 'Who writes',
  sentence: 'Our main goal, in one sentence',
  names: 'It names',
  titleOf: (member: string, place: number) => member || `Sentence ${place}`,
  add: 'Add a sentence',
  handRound: 'Hand the phone round',
  paste: 'Paste what came back',

  five: 'What differs, part by part',
  fiveHint: 'Read the sentences part by part. Do they say the same? Then settle each part in a few words.',
  alike: { same: 'Same', differ: 'Differ' },
  alikeOf: (part: string) => `${part}: do the sentences say the same?`,
  agreedPart: 'As agreed',
  agreedPartOf: (part: string) => `${part}, as agreed`,

  agreed: 'The sentence we agree on',
  who: 'Who tidies the wording',
  by: 'By when',
  notes: 'What someone sees otherwise, to raise again',
  note: (place: number) => `Note ${place}`,
  addNote: 'Add a note',
  checkIn: 'Next strategic check-in',
  checkInOf: (coalition: string) => `Strategic check-in${coalition && `: ${coalition}`}`,
  inAYear: (day: string) => `In a year: ${day}`
}
