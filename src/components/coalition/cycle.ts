import { addDays, addMonths } from '#workbook/day.ts'
import type { Phase } from '#workbook/define.ts'

/** The last day of each phase that there is a sheet of, '' for none. */
export interface Cycle extends Readonly<Record<Phase, string>> {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The day that people themselves set for the next diagnosis, and the worksheet on which they did. */
  readonly check?: { readonly day: string; readonly worksheet: string } | undefined
}

export interface Step {
  readonly id: 'begin' | 'recheck' | 'renew' | 'change' | 'habit' | 'again'
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
 * The day that people set
 * themselves for the next diagnosis wins over the guide's. The first rule that applies is the next step.
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
    id: 'recheck',
    phase: 'diagnose',
    worksheet: 'health-checklist',
    applies: ({ check, today }) => check !== undefined && check.day <= today,
    due: ({ check, today }) => check?.day ?? today
  },
  {
    id: 'renew',
    phase: 'diagnose',
    worksheet: 'health-checklist',
    applies: ({ check, diagnose, today }) => !check && addMonths(diagnose, 6) < today,
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
    due: ({ check, diagnose }) => check?.day ?? addMonths(diagnose, 3)
  }
]

export function nextStep(cycle: Cycle): Step | undefined {
  const rule = rules.find(({ applies }) => applies(cycle))
  if (!rule) return undefined
  const { id, phase } = rule
  const isSet = id === 'recheck' || id === 'again'
  const worksheet = isSet && cycle.check ? cycle.check.worksheet : rule.worksheet
  return { id, phase, worksheet, due: rule.due(cycle) }
}

/** What of a sheet tells where in the cycle a coalition stands. */
export interface Trace {
  readonly worksheet: string
  readonly phase: Phase
  /** The day that it bears, or ''. */
  readonly date: string
  /** The day on which it was last changed. */
  readonly changedOn: string
  /** The day that is set on it for looking again, none or '' for none. */
  readonly again?: string | undefined
}

/** Worksheets for any meeting at any time: they say nothing of where in the cycle a coalition stands. */
const ANY_TIME: readonly string[] = ['agenda', 'coalition-profile', 'temperature-check']

export function cycleOf(traces: readonly Trace[], today: string): Cycle {
  const of = (phase: Phase) => traces.filter((trace) => trace.phase === phase && !ANY_TIME.includes(trace.worksheet))
  const dayOf = ({ date, changedOn }: Trace) => (date !== '' && date <= today ? date : changedOn)
  const lastOf = (phase: Phase) => of(phase).reduce((latest, trace) => maximum(latest, dayOf(trace)), '')
  const diagnose = lastOf('diagnose')
  // The last sheet of each worksheet tells. A day that another diagnosis came after has been kept.
  const checks = of('diagnose')
    .filter((trace, _, all) => all.every((o) => o.worksheet !== trace.worksheet || dayOf(o) <= dayOf(trace)))
    .map(({ worksheet, again = '' }) => ({ worksheet, day: again }))
    .filter(({ day }) => day > diagnose)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return { today, check: checks[0], diagnose, design: lastOf('design'), reinforce: lastOf('reinforce') }
}

const maximum = (one: string, other: string) => (other > one ? other : one)
