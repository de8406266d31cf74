import type { Heading } from './define.ts'

/** What a facilitator hands out: of a sheet its heading and the fields `kept`, and for all the rest what a blank one has. */
export const keeping =
  <Value extends Heading>(blank: (today: string) => Value, ...kept: readonly (keyof Value)[]) =>
  (value: Value): Value => ({
    ...blank(value.date),
    ...Object.fromEntries([...kept, 'coalition' as const, 'date' as const].map((name) => [name, value[name]]))
  })
