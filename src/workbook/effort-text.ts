import type { Effort } from './changes.ts'

/** How long it takes until a change works. */
export const effortNames: Readonly<Record<Effort, string>> = {
  small: 'An evening',
  medium: 'Two weeks',
  large: 'Longer'
}
