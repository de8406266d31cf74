import type { PartName } from './index.ts'
import type { Finding } from './finding.ts'
import { parts } from './text.ts'

/** What is said once there are sentences. */
export const shownText = {
  sideBySide: 'Side by side',
  columns: { member: 'Member', sentence: 'Sentence', part: 'Part', alike: 'Same or differ' },
  nobody: 'No name',
  unwritten: 'No sentence yet',
  named: 'yes',
  missing: 'no',
  inAll: 'Named in',
  of: (some: number, all: number) => `${some} of ${all}`,
  toAgenda: ['Put it first on the next agenda, with forty minutes:', 'Agenda'] as const,
  topic: 'Agree on one sentence for our purpose',
  topicNote: (names: string) => `Our sentences differ in: ${names}. Contested decisions wait until this is done.`,

  draft: 'A draft from these parts',
  draftMissing: (names: string) => `It says nothing yet about: ${names}.`,
  take: 'Take it up as our sentence',
  replace: 'Put it in place of our sentence',
  taken: 'Taken up. Now make it sound like you.',

  toMemo: ['Now put it at the top of your one page of rules:', 'Governance memo'] as const
}

/** What the sentences come to, in as few lines as say it. */
export function findingInWords({ differ, nowhere, somewhere, open, unticked }: Finding): readonly string[] {
  const agree = differ.length + nowhere.length + somewhere.length + open.length + unticked === 0
  return [
    differ.length > 0
      ? `${differ.length === 5 ? 'Different answers in all five parts' : `Different answers in ${namesOf(differ)}`}: stop and realign before you decide anything else that is contested.`
      : '',
    nowhere.length > 0 ? `No sentence names ${namesOf(nowhere, 'or')}.` : '',
    somewhere.length > 0 ? `Not every sentence names ${namesOf(somewhere, 'and')}.` : '',
    unticked > 0
      ? `${unticked === 1 ? 'One sentence has' : `${unticked} sentences have`} no tick yet: read ${unticked === 1 ? 'it' : 'them'} part by part.`
      : '',
    agree ? 'All five parts agree. Carry on, and let two people tidy the wording within a week.' : ''
  ].filter(Boolean)
}

/** Parts in the middle of a sentence: 'the amount, the place and the date'. */
export function namesOf(names: readonly PartName[], and: 'and' | 'or' = 'and'): string {
  const all = names.map((name) => `the ${parts[name].name.toLowerCase()}`)
  return [all.slice(0, -1).join(', '), all.at(-1) ?? ''].filter(Boolean).join(` ${and} `)
}

/** What is said while the phone goes round. */
export const roundText = {
  title: 'Pass the phone on',
  progress: (done: number, all: number) =>
    `${done} of ${all} have written. Nobody’s sentence is shown before you show them all.`,
  whoWrites: 'Who writes now?',
  other: 'Somebody else',
  written: (title: string) => `${title}: written`,
  again: 'Back to yours',
  showAll: 'Show all side by side',
  sure: 'Everyone then sees every sentence. Have all written?',
  show: 'Show them now',
  yours: 'Your sentence',
  of: (title: string) => `Your sentence, ${title}`,
  ticks: 'Which of these does it name?',
  done: 'Done, hide it'
}

export const pasteText = {
  title: 'Paste what came back',
  words:
    'Paste the links that members sent back, one or many, with whatever stands around them. Or type sentences, one a line: the member, a colon, the sentence.',
  label: 'Links or sentences',
  add: 'Add them',
  nothing: 'There is no link of a purpose check in this, and no line with a colon.',
  unreadable: (links: number) =>
    `${links === 1 ? 'One link' : `${links} links`} could not be read: cut short, or of another worksheet. Ask for ${links === 1 ? 'it' : 'them'} again.`,
  added: (sentences: number) => (sentences === 1 ? 'One sentence added.' : `${sentences} sentences added.`)
}
