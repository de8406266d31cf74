import { useLayoutEffect, useState } from 'preact/hooks'
import type { Origin } from '#workbook/store.ts'

/** Where this tab remembers that the phone goes round, so that a reload on the way shows nobody's sentence. */
const KEY = 'holding-together/purpose-check/round'

/**
 * Whether the phone goes round with the sheet on screen. Another sheet that comes meanwhile, in a link or as an example, shows what
 * it holds.
 */
export function useRound(origin: Origin) {
  const [round, setRound] = useState<string>()
  const remember = (next: string | undefined) => {
    setRound(next)
    try {
      if (next === undefined) sessionStorage.removeItem(KEY)
      else sessionStorage.setItem(KEY, next)
    } catch {
      // Where storage is blocked, a reload ends the round.
    }
  }
  useLayoutEffect(() => {
    try {
      setRound(sessionStorage.getItem(KEY) ?? undefined)
    } catch {
      // As above.
    }
  }, [])
  return { goesRound: round === origin, begin: () => remember(origin), end: () => remember(undefined) }
}
