import { dayOf } from '#workbook/day.ts'
import { openShelf } from '#workbook/shelf.ts'
import type { Surroundings } from '#workbook/store.ts'
import { kept } from './kept.ts'

/** The page that the workbook lives in: the only place where it meets storage, clock and timers. */
export const browser: Surroundings = {
  shelf: openShelf(() => kept),
  now: () => Date.now(),
  today: () => dayOf(new Date()),
  later(run, wait) {
    const timer = setTimeout(run, wait)
    return () => clearTimeout(timer)
  }
}
