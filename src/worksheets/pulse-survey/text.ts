import type { About } from '#workbook/define.ts'
import type { Question } from './index.ts'

export const about: About = {
  title: 'Pulse survey',
  gives: 'Three questions from 1 to 5, without names: where it strains, and where you see it differently.',
  phase: 'diagnose',
  minutes: 15,
  people: 'One answer per organisation, or per person'
}

type Wording = Readonly<Record<'text' | 'low' | 'high', string>>

/** The three questions that everybody asks. Their names are kept in saved sheets and never change; 5 is always the good end. */
const printed: Readonly<Record<Question['kind'], Wording>> = {
  fair: {
    text: 'How fairly are resources shared among us (money, staff time, printing, credit)?',
    low: 'very unfairly',
    high: 'very fairly'
  },
  clear: {
    text: 'How clear is it to you how we decide, and what was decided?',
    low: 'not clear at all',
    high: 'very clear'
  },
  valued: {
    text: 'How valued does your organisation feel in this coalition?',
    low: 'not at all',
    high: 'very much'
  },
  '': { text: '', low: 'the worst', high: 'the best' }
}

/** The printed words of a question's kind. */
export const printedOf = ({ kind }: Pick<Question, 'kind'>): Wording => printed[kind]

/** A question in the words that people read. */
export function wordsOf(question: Pick<Question, 'kind' | keyof Wording>): Wording {
  const { text, low, high } = printedOf(question)
  return { text: question.text.trim() || text, low: question.low.trim() || low, high: question.high.trim() || high }
}

const few = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** A number inside a sentence: in words as long as they are short. */
export const inWords = (number: number): string => few[number - 3] ?? String(number)

const answersAre = (count: number) => (count === 1 ? '1 answer is' : `${count} answers are`)

export const text = {
  unit: 'Who answers',
  units: { '': '', organisation: 'One per organisation', person: 'One per person' },
  unitsFixed: { '': '', organisation: 'One answer per organisation', person: 'One answer per person' },
  asked: 'How many are asked',
  threshold: 'Show from so many answers on',
  lowThreshold:
    'Fewer than five are easily guessed. Go lower only if everybody who is asked agrees, before anybody answers.',
  fixed: (unit: string, threshold: number) =>
    [unit, `shown from ${inWords(threshold)} answers on`].filter(Boolean).join(', ') +
    '. Fixed for this round, because the first answers are in.',
  unknown: 'Don’t know',
  ends: (low: string, high: string) => `1 is ${low}, 5 is ${high}`,
  remark: 'A remark, if you want to make one',
  aloud: 'You may read this aloud',
  promise: (threshold: number) =>
    `No names. Only counts are kept, not one person’s answers. Everybody sees them at the same moment; a question that fewer than ${inWords(threshold)} answered is not shown.`,
  remarkPromise:
    'Whoever runs the survey can read the remarks: in alphabetical order, apart from the answers. People may know you by your words.',
  linkPromise:
    'Sent in a link, your answer travels alone: whoever gets the link could find it out. If that troubles you, ask for a paper slip.',
  put: 'Put this answer in',
  putMine: 'Put my answer in',
  change: 'Change the questions',
  changeDone: 'Done with the questions',
  soFar: (count: number, asked: number) =>
    asked > 0 ? `${answersAre(count)} in, of ${asked}.` : `${answersAre(count)} in.`,
  tooMany: 'That is more than were asked. Look for answers that came twice.',
  sendMine: 'Your answer is on this sheet. Now send it back: the link is ready in the next step.',
  send: 'Send my answer',
  ways: 'Take in answers',
  waysOf: { phone: 'Pass the phone', hands: 'Count hands or slips', links: 'Add answers that came in links' },
  show: 'Show the counts',
  collecting: 'Nobody sees the counts before then, you neither: who watches them change can tell who said what.',
  tooFew: (threshold: number) =>
    `Counts can be shown from ${inWords(threshold)} answers on. If no more will come, hold a go-round instead, or ask someone from outside to phone round.`,
  close: 'Close and show',
  late: 'Late answers',
  takeLate: 'Take in late answers',
  lateWaits: (count: number, threshold: number) =>
    `${answersAre(count)} waiting. Late answers are added together, once there are ${inWords(threshold)}: added singly, each could be found by subtracting.`,
  addLate: 'Add them and show',
  slip: {
    hint: 'Cross one box for each question. No name.',
    fold: 'Fold it once when you have finished.',
    count: 'To count by',
    counted: 'Slips in all'
  }
}
