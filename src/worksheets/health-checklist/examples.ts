import { blankOf } from '#workbook/blank.ts'
import { type HealthChecklist, healthChecklist } from './index.ts'

const blank = blankOf(healthChecklist.schema)
const open = blank.answers.goal

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, HealthChecklist>> = {
  riverbend: {
    coalition: 'Riverbend Renters Table',
    date: '2026-03-12',
    answers: {
      goal: { ...open, answer: 'yes', note: 'Everyone could say the 30% target, two used older wording' },
      process: {
        answer: 'no',
        note: 'We vote sometimes, other times Dana just decides',
        who: 'Priya Nair',
        by: '2026-04-02'
      },
      named: { answer: 'unsure', note: 'About half the tasks still say “comms team”', who: 'Wes', by: '2026-03-26' },
      time: {
        answer: 'no',
        note: 'Ran over by 25 min in January and 40 in February',
        who: 'Marisol',
        by: '2026-03-26'
      },
      power: { ...open, answer: 'no' },
      conflict: { ...open, answer: 'yes', note: 'Written last spring, nobody has used it yet' }
    },
    own: [],
    next: 'Write down how we decide before the levy vote',
    recheck: '2026-06-12'
  },
  eastside: {
    coalition: 'Eastside Food Network',
    date: '2025-11-04',
    answers: {
      goal: {
        ...open,
        answer: 'unsure',
        note: 'The pantry group thinks it is hunger relief, the farm co-op thinks it is local purchasing'
      },
      process: { ...open, answer: 'yes', note: 'Consent, page 2 of the memo' },
      named: { ...open, answer: 'yes', note: 'Since we moved to the spreadsheet' },
      time: { ...open, answer: 'yes', note: 'Mostly. Ifeoma rings a bell at the two minute mark' },
      power: {
        ...open,
        answer: 'no',
        note: 'Last one was before Second Harvest got the county grant and now they have four of the seven chairs'
      },
      conflict: {
        ...open,
        answer: 'unsure',
        note: 'There is a draft in the drive but the churches have not signed off'
      }
    },
    own: [{ ...open, id: 'drivers', question: 'Do the drivers know whom to call at night?', answer: 'yes' }],
    next: 'Power check at the December meeting, run by someone who is not from Second Harvest',
    recheck: '2026-02-04'
  },
  'all-holds': {
    ...blank,
    coalition: 'Biblioteca para Todos',
    date: '2026-05-14',
    answers: {
      goal: { ...open, answer: 'yes', note: 'Lo decimos al empezar cada reunión' },
      process: { ...open, answer: 'yes' },
      named: { ...open, answer: 'yes' },
      time: { ...open, answer: 'yes', note: '🙂' },
      power: { ...open, answer: 'yes' },
      conflict: { ...open, answer: 'yes' }
    },
    recheck: '2026-08-14'
  }
}
