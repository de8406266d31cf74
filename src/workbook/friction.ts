/** What makes working together harder can be about these. Saved sheets hold them: an order that is never changed, only appended to. */
export const frictionKinds = [
  'workload',
  'decisions',
  'communication',
  'meetings',
  'voice',
  'conflict',
  'newcomers',
  'purpose',
  'resources'
] as const

export type FrictionKind = (typeof frictionKinds)[number]
