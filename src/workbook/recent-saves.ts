import type { Sheet } from './shelf.ts'
import { MOST_SEEN, tagOf } from './stamps.ts'

/** Far more than two tabs make before one hears of the other. */
const MOST = 4 * MOST_SEEN

/** The latest saves that were made or taken in here, by their tags. */
export function recentSaves<Value>() {
  const known = new Map<string, Sheet<Value>>()
  return {
    known,
    remember(saved: Sheet<Value>) {
      known.set(tagOf(saved), saved)
      for (const [tag] of known) if (known.size > MOST) known.delete(tag)
    }
  }
}
