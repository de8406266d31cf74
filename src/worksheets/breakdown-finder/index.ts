import { blankOf } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, day, heading, record, text } from '#workbook/fields.ts'
import { about } from './text.ts'

const check = () => choice(['', 'yes', 'no', 'unsure'])

/** For each symptom its checks: questions to which 'no' tells what is missing. Names are kept in saved sheets and never change. */
const checks = record({
  fatigue: record({ outcome: check(), limit: check(), record: check(), needed: check() }),
  workload: record({ named: check(), counted: check(), fits: check(), asked: check() }),
  gridlock: record({ written: check(), routine: check(), preference: check(), ahead: check() }),
  unheard: record({ leads: check(), round: check(), vote: check(), survey: check() }),
  quiet: record({ called: check(), smaller: check(), rule: check(), record: check() }),
  public: record({ speaks: check(), warned: check(), steps: check(), goal: check() }),
  drift: record({ sentence: check(), parts: check(), yearly: check(), outside: check() })
})

const schema = record({
  ...heading(),
  symptom: choice(['', 'fatigue', 'workload', 'gridlock', 'unheard', 'quiet', 'public', 'drift']),
  checks,
  /** What happens, as a fact. */
  seen: text(),
  change: text(),
  who: text(),
  by: day()
})

export type BreakdownFinder = ValueOf<typeof schema>
export type Symptom = keyof BreakdownFinder['checks']
export type Answer = BreakdownFinder['checks']['fatigue']['outcome']

export const breakdownFinder = defineWorksheet<BreakdownFinder>({
  id: 'breakdown-finder',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today }),
  prefill: ({ coalition, date, symptom, seen }) => ({ ...blankOf(schema), coalition, date, symptom, seen }),
  receive: async () => (await import('./receive.ts')).receive,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})
