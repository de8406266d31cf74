import type { Finding } from './finding.ts'
import type { PartName } from './index.ts'
import { parts } from './text.ts'

/** What is said once there are sentences. */
export const shownText = {
  sideBySide: 'Side by side',
  columns: { sentence: 'Sentence', part: 'Part', alike: 'Same or differ' },
  nobody: 'No name',
  unwritten: 'No sentence yet',
  named: 'yes',
  missing: 'no',
  unread: '–',
  inAll: 'Named in',
  of: (some: number, all: number) => `${some} of ${all}`,
  toAgenda: ['Put it first on the next agenda, with forty minutes:', 'Agenda'] as const,
  topic: 'Agree on one sentence for our purpose',
  topicNote: (names: string) => `Our sentences differ in: ${names}. Contested decisions wait until this is done.`,

  toMemo: ['Now put it at the top of your one page of rules:', 'Governance memo'] as const,

  draft: 'A draft from these parts',
  draftMissing: (names: string) => `It says nothing yet about: ${names}.`,
  take: 'Take it up as our sentence',
  replace: 'Put it in place of our sentence',
  taken: 'Taken up. Now make it sound like you.'
}

/** What the sentences come to, in as few lines as say it. */
export function findingInWords({ differ, nowhere, somewhere, open, unticked, isSettled }: Finding): readonly string[] {
  const agree = [differ, nowhere, somewhere, open].every((names) => names.length === 0) && unticked === 0
  const where = differ.length === 5 ? 'in all five parts' : `on ${namesOf(differ)}`
  const unread =
    unticked === 1 ? 'One sentence has no tick yet: read it' : `${unticked} sentences have no tick yet: read them`
  return [
    differ.length > 0 && isSettled && `The sentences differed ${where}. The one that you agree on below counts.`,
    differ.length > 0 &&
      !isSettled &&
      `Different answers ${where}: stop and realign before you decide anything else that is contested.`,
    nowhere.length > 0 && `No sentence names ${namesOf(nowhere, 'or')}.`,
    somewhere.length > 0 && `Not every sentence names ${namesOf(somewhere)}.`,
    unticked > 0 && `${unread} part by part.`,
    agree && 'All five parts agree. Carry on, and let two people tidy the wording within a week.'
  ].filter((line) => line !== false)
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
  showAll: 'Show all side by side',
  sure: 'Everyone then sees every sentence. Have all written?',
  show: 'Show them now',
  yours: 'Your sentence',
  of: (title: string) => `Your sentence, ${title}`,
  ticks: 'Which of these does it name?',
  done: 'Done, hide it'
}
