import { clashIn, clashKey, clashKeys, isMoot, latestClashes } from '#workbook/clashes.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { type Clash, isEqual } from '#workbook/merge.ts'
import { keysOf } from '#workbook/precious.ts'
import type { SheetStore } from '#workbook/store.ts'

/**
 * Keeps the clashes of whichever sheet is open in this browser until somebody settles them: so that the other tab tells of them
 * too, and a reload loses none. What is not saved yet is told after it is: until then the other tab shows the very words that it
 * would be asked about. Where the browser refuses, this page alone tells.
 */
export function followClashes<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>): void {
  let last: { readonly id: string; readonly clashes: readonly Clash[] } = { id: '', clashes: [] }
  store.$state.subscribe(({ id, clashes, status }) => {
    if (id !== last.id) {
      last = { id, clashes: [] }
      const kept = recall(worksheet, store)
      if (kept.length > 0) store.tell([...kept, ...clashes])
      return
    }
    const latest = latestClashes(clashes)
    if (latest.length < clashes.length) store.tell(latest)
    else if (clashes !== last.clashes && status.kind !== 'saving') {
      const gone = last.clashes.filter((clash) => !clashes.some((one) => isEqual(one.path, clash.path)))
      const come = clashes.filter((clash) => !last.clashes.some((one) => isEqual(one, clash)))
      last = { id, clashes }
      attempt(() => {
        for (const clash of gone) localStorage.removeItem(clashKey(worksheet, id, clash))
        for (const clash of come) localStorage.setItem(clashKey(worksheet, id, clash), JSON.stringify(clash.other))
      })
    }
  })
}

/**
 * The kept clashes of the open sheet. Forgets those that somebody has settled by writing the other words there: in the sheet as it
 * is kept, since what is on the screen may be older.
 */
function recall<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>): readonly Clash[] {
  const [{ id }, value] = [store.$state.get(), store.own()]
  const read = (key: string) => clashIn(worksheet, id, value, [key, localStorage.getItem(key) ?? ''])
  const told = attempt(() => keysOf(localStorage).flatMap((key) => read(key) ?? [])) ?? []
  const kept = attempt(() => store.shelf.read(worksheet, id))
  const isSettled = (clash: Clash) => kept?.status === 'ok' && isMoot(kept.sheet.value, clash)
  const [settled, open] = [told.filter(isSettled), told.filter((clash) => !isSettled(clash))]
  for (const clash of settled) attempt(() => localStorage.removeItem(clashKey(worksheet, id, clash)))
  return open
}

/**
 * Tells of a clash that another tab has told of, or no longer of one that was settled there: as it lies in storage by now, which is
 * the same for both.
 */
export function hearClash<Value extends Heading>(key: string, worksheet: Worksheet<Value>, store: SheetStore<Value>) {
  const { id, clashes } = store.$state.get()
  const others = clashes.filter((clash) => clashKey(worksheet, id, clash) !== key)
  const raw = attempt(() => localStorage.getItem(key)) ?? null
  const told = raw === null ? undefined : clashIn(worksheet, id, store.own(), [key, raw])
  store.tell(told ? [...others, told] : others)
}

/** Forgets those of a sheet that is no more. */
export function forgetClashes(worksheet: { readonly id: string }, id: string): void {
  attempt(() => {
    for (const key of keysOf(localStorage)) if (key.startsWith(clashKeys(worksheet, id))) localStorage.removeItem(key)
  })
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
