import type { HealthChecklist } from './index.ts'
import { type QuestionName, questions } from './text.ts'

export type Answer = HealthChecklist['answers']['goal']

/** One question with its answer: one of the six, or one's own by its id. */
export interface Answered extends Answer {
  readonly key: QuestionName | string
  readonly question: string
}

/** All questions in the order of the sheet: the six, then one's own. */
export function allAnswers({ answers, own }: HealthChecklist): readonly Answered[] {
  return [
    ...questionNames.map((key) => ({ ...answers[key], key, question: questions[key] })),
    ...own.map(({ id, ...rest }) => ({ ...rest, key: id }))
  ]
}

/** What to mend: each 'no', then each 'not sure', otherwise in the order of the sheet. */
export function prioritiesOf(sheet: HealthChecklist): readonly Answered[] {
  const all = allAnswers(sheet)
  return [...all.filter(({ answer }) => answer === 'no'), ...all.filter(({ answer }) => answer === 'unsure')]
}

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly unsure: number
  readonly open: number
}

export function tallyOf(sheet: HealthChecklist): Tally {
  const tally = { yes: 0, no: 0, unsure: 0, open: 0 }
  for (const { answer } of allAnswers(sheet)) tally[answer || 'open'] += 1
  return tally
}

export const questionNames = ['goal', 'process', 'named', 'time', 'power', 'conflict'] as const satisfies QuestionName[]

export const isFixed = (key: string): key is QuestionName => Object.hasOwn(questions, key)
