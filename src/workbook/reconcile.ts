import { type Envelope, isEnvelope } from './restore.ts'
import { type Stamps, isMadeFrom, stampsIn } from './stamps.ts'

/** What two places should both keep under a key. */
export interface Reconciled {
  readonly text: string
  /** What one of them had and the other had never seen, while it is not the newer one: it is kept beside. */
  readonly beside?: string
}

/**
 * One text from `ours` and the copy that survives a crash: whichever has taken in the other, else the newer one. Takes any texts,
 * null for ours where there is none. What is no envelope counts as damaged, and is kept beside.
 */
export function reconcile(ours: string | null, copy: string): Reconciled {
  if (ours === null || ours === copy) return { text: copy }
  const [here, there] = [parse(ours), parse(copy)]
  if (there === undefined) return { text: ours }
  if (here === undefined) return { text: copy, beside: ours }
  if (JSON.stringify(here.value) === JSON.stringify(there.value)) return { text: ours }
  const [mine, other] = [stampsIn(here), stampsIn(there)]
  if (isMadeFrom(other, mine)) return { text: copy }
  if (isMadeFrom(mine, other)) return { text: ours }
  const [text, older] = isOlder(mine, other) ? [copy, ours] : [ours, copy]
  // Without tags nobody knows what was seen: the newer one is taken to be made from the older.
  return mine.seen && other.seen ? { text, beside: older } : { text }
}

const isOlder = (one: Stamps, other: Stamps) =>
  one.revision === other.revision ? one.changed < other.changed : one.revision < other.revision

function parse(text: string): Envelope | undefined {
  try {
    const stored: unknown = JSON.parse(text)
    return isEnvelope(stored) ? stored : undefined
  } catch {
    return undefined
  }
}
