import type { Answer, BreakdownFinder, Symptom } from './index.ts'
import { questions } from './text.ts'

export const symptomNames = [
  'fatigue',
  'workload',
  'gridlock',
  'unheard',
  'quiet',
  'public',
  'drift'
] as const satisfies Symptom[]

/** One check of a symptom, with its answer. */
export interface Check {
  readonly symptom: Symptom
  readonly name: string
  readonly question: string
  readonly answer: Answer
}

/** The checks of one symptom, in the order of the sheet. */
export function checksOf({ checks }: BreakdownFinder, symptom: Symptom): readonly Check[] {
  const answers: Readonly<Record<string, Answer>> = checks[symptom]
  return Object.entries(questions[symptom]).map(([name, question]) => ({
    symptom,
    name,
    question,
    answer: answers[name] ?? ''
  }))
}

/** What is missing, most certain first: each 'no', then each 'not sure', of the symptom that was chosen. */
export function findingsOf(sheet: BreakdownFinder): readonly Check[] {
  const checks = sheet.symptom === '' ? [] : checksOf(sheet, sheet.symptom)
  return [...checks.filter(({ answer }) => answer === 'no'), ...checks.filter(({ answer }) => answer === 'unsure')]
}

/** Whether every check of the symptom says that the structure is there. */
export const allHolds = (sheet: BreakdownFinder): boolean =>
  sheet.symptom !== '' && checksOf(sheet, sheet.symptom).every(({ answer }) => answer === 'yes')

/** The sheet with one check answered. */
export function answered(sheet: BreakdownFinder, { symptom, name }: Check, answer: Answer): BreakdownFinder {
  return { ...sheet, checks: { ...sheet.checks, [symptom]: { ...sheet.checks[symptom], [name]: answer } } }
}
