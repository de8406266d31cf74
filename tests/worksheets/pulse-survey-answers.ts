import { put } from '#worksheets/pulse-survey/answering.ts'
import { type PulseSurvey, pulseSurvey } from '#worksheets/pulse-survey/index.ts'
import type { Answer } from '#worksheets/pulse-survey/tally.ts'

export const noRemark = { text: '', aloud: false }

/** A sheet with these ballots put in: one answer to all three questions, or one to each. */
export const answered = (
  ballots: readonly (Answer | readonly [Answer, Answer, Answer])[],
  sheet = pulseSurvey.blank('')
) =>
  ballots.reduce<PulseSurvey>((one, ballot) => {
    const [fair, clear, valued] = typeof ballot === 'string' ? [ballot, ballot, ballot] : ballot
    return put(one, { fair, clear, valued }, noRemark)
  }, sheet)
