import { type BreakdownFinder, breakdownFinder } from './index.ts'

const blank = breakdownFinder.blank('')

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, BreakdownFinder>> = {
  riverbend: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-06-04',
    symptom: 'workload',
    seen: 'The same four people put out the chairs and put them away again, since last autumn',
    checks: {
      ...blank.checks,
      workload: { named: 'unsure', counted: 'no', fits: 'no', asked: 'yes' },
      fatigue: { outcome: 'yes', limit: 'yes', record: 'no', needed: 'yes' }
    },
    change: 'Record the hours of each member for a month, and show them openly',
    who: 'Sunita',
    by: '2026-06-25'
  },
  puenteNorte: {
    ...blank,
    coalition: 'Red de Promotoras del Valle',
    date: '2026-03-30',
    symptom: 'unheard',
    seen: 'La clínica grande decide los horarios, y nos enteramos después',
    checks: { ...blank.checks, unheard: { leads: 'no', round: 'yes', vote: 'no', survey: 'unsure' } },
    change: 'Cada reunión la conduce una organización distinta, empezando por las más pequeñas',
    who: 'Guadalupe Ríos',
    by: '2026-04-20'
  },
  afterAll: {
    ...blank,
    coalition: 'Clean Harbor Alliance',
    date: '2026-02-24',
    symptom: 'public',
    seen: 'The kayak club called our permit comment “weak tea” in the Harbor Journal',
    checks: { ...blank.checks, public: { speaks: 'yes', warned: 'yes', steps: 'yes', goal: 'yes' } }
  }
}
