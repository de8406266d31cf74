import type { Step } from './index.ts'

/** A common ladder, to be edited: small and private steps first, the vote as a last resort. */
export const common: readonly Step[] = [
  {
    id: 'c1',
    action: 'The two meet with a neutral facilitator',
    who: 'A person from a third member with no stake in it, accepted by both',
    days: 7,
    settled: 'both say so in writing'
  },
  {
    id: 'c2',
    action: 'The executive committee hears both sides',
    who: 'Executive committee',
    days: 14,
    settled: 'both accept what it proposes'
  },
  {
    id: 'c3',
    action: 'The full coalition votes, as a last resort',
    who: 'Full coalition',
    days: 30,
    settled: 'the vote has been taken and written down'
  }
]
