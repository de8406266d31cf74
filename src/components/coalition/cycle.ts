import { addDays, addMonths } from '#workbook/day.ts'
import type { Phase } from '#workbook/define.ts'

/** The last day of each phase that there is a sheet of, '' for none. */
export interface Cycle extends Readonly<Record<Phase, string>> {
  /** `YYYY-MM-DD` */
  readonly today: string
}

export interface Step {
  readonly id: 'begin' | 'renew' | 'change' | 'habit' | 'again'
  readonly phase: Phase
  /** The worksheet to do it with. */
  readonly worksheet: string
  /** By when, `YYYY-MM-DD`. */
  readonly due: string
}

interface Rule extends Omit<Step, 'due'> {
  readonly applies: (cycle: Cycle) => boolean
  readonly due: (cycle: Cycle) => string
}

/**
 * The guide's cycle: diagnose, design, reinforce, and again every three to six months. Without a diagnosis one mends the wrong
 * thing, so that nothing else comes before it; a change is in force within two weeks; a look back at it comes after a quarter.
 * The first rule that applies is the next step.
 */
const rules: readonly Rule[] = [
  {
    id: 'begin',
    phase: 'diagnose',
    worksheet: 'health-checklist',
    applies: ({ diagnose }) => diagnose === '',
    due: ({ today }) => today
  },
  {
    id: 'renew',
    phase: 'diagnose',
    worksheet: 'health-checklist',
    applies: ({ diagnose, today }) => addMonths(diagnose, 6) < today,
    due: ({ diagnose }) => addMonths(diagnose, 6)
  },
  {
    id: 'change',
    phase: 'design',
    worksheet: 'fix-picker',
    applies: ({ diagnose, design }) => design < diagnose,
    due: ({ diagnose }) => addDays(diagnose, 14)
  },
  {
    id: 'habit',
    phase: 'reinforce',
    worksheet: 'retrospective',
    applies: ({ design, reinforce }) => reinforce < design,
    due: ({ design }) => addMonths(design, 3)
  },
  {
    id: 'again',
    phase: 'diagnose',
    worksheet: 'health-checklist',
    applies: () => true,
    due: ({ diagnose }) => addMonths(diagnose, 3)
  }
]

export function nextStep(cycle: Cycle): Step | undefined {
  const rule = rules.find(({ applies }) => applies(cycle))
  return rule && { id: rule.id, phase: rule.phase, worksheet: rule.worksheet, due: rule.due(cycle) }
}

/** What of a sheet tells where in the cycle a coalition stands. */
export interface Trace {
  readonly worksheet: string
  readonly phase: Phase
  /** The day that it bears, or ''. */
  readonly date: string
  /** The day on which it was last changed. */
  readonly changedOn: string
}

/** Worksheets for any meeting at any time: they say nothing of where in the cycle a coalition stands. */
const ANY_TIME: readonly string[] = ['agenda', 'coalition-profile', 'temperature-check']

export function cycleOf(traces: readonly Trace[], today: string): Cycle {
  const lastOf = (phase: Phase) =>
    traces
      .filter((trace) => trace.phase === phase && !ANY_TIME.includes(trace.worksheet))
      .map(({ date, changedOn }) => (date !== '' && date <= today ? date : changedOn))
      .reduce((latest, day) => (day > latest ? day : latest), '')
  return { today, diagnose: lastOf('diagnose'), design: lastOf('design'), reinforce: lastOf('reinforce') }
}
