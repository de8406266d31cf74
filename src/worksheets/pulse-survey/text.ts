import type { About } from '#workbook/define.ts'
import type { Question } from './index.ts'

export const about: About = {
  title: 'Pulse survey',
  gives: 'Three questions from 1 to 5, without names: what strains, and where views differ.',
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

export const answersAre = (count: number): string => (count === 1 ? '1 answer is' : `${count} answers are`)

export const text = {
  units: { '': '', organisation: 'One answer per organisation. ', person: 'One answer per person. ' },
  change: 'Change who is asked, and what',
  unknown: 'Don’t know',
  remark: 'A remark, if you like',
  aloud: 'You may read this aloud',
  promise: (threshold: number) =>
    `No names. Only counts are kept, never one person’s answers. All see them together; a question that fewer than ${threshold} answered is not shown.`,
  remarkPromise:
    'Whoever runs the survey reads the remarks, by the alphabet, apart from the answers. Your words may give you away.',
  put: 'Put this answer in',
  soFar: (count: number, asked: number) => `${answersAre(count)} in${asked > 0 ? `, of ${asked}` : ''}.`,
  ways: 'Take in answers',
  waysOf: { phone: 'Pass the phone', hands: 'Count hands or slips', links: 'Add answers that came in links' },
  slip: 'Cross one box in each row, then fold.'
}
