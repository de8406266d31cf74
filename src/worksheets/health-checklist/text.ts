import type { About } from '#workbook/define.ts'
import type { Tally } from './priorities.ts'

export const about: About = {
  title: 'Health checklist',
  gives: 'Six questions, ten minutes: what holds, what is missing, and what to mend first.',
  phase: 'diagnose',
  minutes: 10,
  people: 'Everyone, or one per member'
}

/** The six questions. Their names are kept in saved sheets and never change. */
export const questions = {
  goal: 'Can every member say the main goal in one sentence?',
  process: 'Is it written down how decisions are made?',
  named: 'Does each task carry one person’s name?',
  time: 'Do meetings start and end on time?',
  power: 'Have you looked at who holds power in the last six months?',
  conflict: 'Is there an agreed process for disagreements?'
}

export type QuestionName = keyof typeof questions

export const answers = { yes: 'Yes', no: 'No', unsure: 'Not sure' }

export const text = {
  note: 'Note',
  noteHint: 'Note, if you want one',
  ownQuestion: 'Your own question',
  ownQuestions: 'Your own questions',
  addQuestion: 'Add a question of your own',
  noMoreQuestions: 'Twenty questions of your own are as many as this sheet holds.',
  removeQuestion: 'Remove this question',
  progress: (done: number, all: number) => `${done} of ${all} answered`,
  result: 'What holds',
  resultOf: ({ yes, no, unsure, open }: Tally) => {
    if (yes + no + unsure === 0) return 'Answer the questions: the posts that carry your coalition appear here.'
    if (no + unsure + open === 0) return 'All of it holds. Keep the date below, and look again then.'
    return [
      no > 0 ? `${count(no)} ${no === 1 ? 'post is' : 'posts are'} missing.` : '',
      unsure > 0 ? `${count(unsure)} ${unsure === 1 ? 'is' : 'are'} uncertain: find out.` : '',
      no + unsure > 1 ? 'Mend the first one first; the others can wait for it.' : '',
      open > 0 ? `${count(open)} ${open === 1 ? 'question is' : 'questions are'} still open.` : ''
    ]
      .filter(Boolean)
      .join(' ')
  },
  priorities: 'Priorities, in order',
  find: (question: string) => `Find out: ${question}`,
  ownRemedy: 'Decide together what would make this a yes',
  who: 'Who takes it',
  by: 'By when',
  next: 'Our next step',
  recheck: 'Check again on',
  recheckOf: (coalition: string) => `Health checklist again${coalition && `: ${coalition}`}`,
  inThreeMonths: (day: string) => `In three months: ${day}`,
  columns: { question: 'Question', answer: 'Answer', note: 'Note', priority: 'Priority', chapter: 'Chapter' }
}

/** A number at the beginning of a sentence: in words as long as they are short. */
const count = (number: number): string =>
  ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][number] ?? String(number)
