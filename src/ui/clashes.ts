import { clashIn, clashKey, clashKeys, isMoot } from '#workbook/clashes.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { Clash } from '#workbook/merge.ts'
import { keysOf } from '#workbook/precious.ts'
import type { SheetStore } from '#workbook/store.ts'

const followed = new WeakSet<object>()

/**
 * Keeps the clashes of whichever sheet is open in this browser until somebody settles them: so that the other tab tells of them
 * too, and a reload loses none. Where the browser refuses, this page alone tells.
 */
export function followClashes<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>): void {
  if (followed.has(store)) return
  followed.add(store)
  let last: { readonly id: string; readonly clashes: readonly Clash[] } = { id: '', clashes: [] }
  store.$state.subscribe(({ id, clashes }) => {
    if (id !== last.id) {
      last = { id, clashes: [] }
      const kept = recall(worksheet, store)
      if (kept.length > 0) store.tell([...kept, ...clashes])
    } else if (clashes !== last.clashes) {
      const [were, are] = [last.clashes, clashes].map((some) => some.map((clash) => clashKey(worksheet, id, clash)))
      last = { id, clashes }
      attempt(() => {
        for (const key of were ?? []) if (!are?.includes(key)) localStorage.removeItem(key)
        for (const key of are ?? []) if (!were?.includes(key)) localStorage.setItem(key, '')
      })
    }
  })
}

/** The kept clashes of the open sheet. Forgets those that somebody has settled by writing the other words there. */
function recall<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>): readonly Clash[] {
  const [{ id }, value] = [store.$state.get(), store.own()]
  const told = attempt(() => keysOf(localStorage).flatMap((key) => clashIn(worksheet, id, value, key) ?? [])) ?? []
  const [settled, open] = [told.filter((clash) => isMoot(value, clash)), told.filter((clash) => !isMoot(value, clash))]
  for (const clash of settled) attempt(() => localStorage.removeItem(clashKey(worksheet, id, clash)))
  return open
}

/** Tells of a clash that another tab has told of, or no longer of one that was settled there. */
export function hearClash<Value extends Heading>(
  { key, newValue }: { readonly key: string; readonly newValue: string | null },
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): void {
  followClashes(worksheet, store)
  const { id, clashes } = store.$state.get()
  const others = clashes.filter((clash) => clashKey(worksheet, id, clash) !== key)
  const told = newValue === null ? undefined : clashIn(worksheet, id, store.own(), key)
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
