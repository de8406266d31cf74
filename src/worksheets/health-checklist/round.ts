import type { Answer } from './priorities.ts'
import type { HealthChecklist } from './index.ts'

/**
 * The same questions, unanswered; with whoever took up what was a 'no' or 'not sure', and by when, until it is answered anew, and
 * with the next step.
 */
export function nextRound({ coalition, answers, own, next }: HealthChecklist, date: string): HealthChecklist {
  const { goal, process, named, time, power, conflict } = answers
  return {
    coalition,
    date,
    answers: {
      goal: unanswered(goal),
      process: unanswered(process),
      named: unanswered(named),
      time: unanswered(time),
      power: unanswered(power),
      conflict: unanswered(conflict)
    },
    own: own.map(({ id, question, ...answer }) => ({ id, question, ...unanswered(answer) })),
    next,
    recheck: ''
  }
}

const unanswered = ({ answer, who, by }: Answer): Answer => {
  const isOpen = answer === 'no' || answer === 'unsure'
  return { answer: '', note: '', who: isOpen ? who : '', by: isOpen ? by : '' }
}
