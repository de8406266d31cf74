import type { Row } from './index.ts'
import { words } from './matrix-text.ts'

/** How a row's decision is made, in words; '' where it is not said. */
export const howOf = ({ how, ownHow }: Row): string =>
  how === '' ? '' : how === 'other' ? ownHow.trim() || words.hows.other : words.hows[how]
