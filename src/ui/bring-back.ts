import { besideOf } from '#workbook/beside.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { newId } from '#workbook/id.ts'
import { isPrecious, keysOf } from '#workbook/precious.ts'
import { reconcile } from '#workbook/reconcile.ts'
import { NAME } from '#workbook/shelf.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './keeping-text.ts'
import { isMirrored, kept } from './kept.ts'
import { takeIn } from './other-tabs.ts'
import { openVault } from './vault.ts'

/** Brings back what the open sheet's page should show, and gives what to say of it. */
export async function bringBackInto<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): Promise<string | undefined> {
  const { missing, changed, homeless, beside } = await navigator.locks.request(NAME, bringBack)
  if (!changed) return undefined
  const { status, origin, copies } = store.$state.get()
  if (status.kind === 'untouched' && origin === 'own' && copies.length === 0) store.open()
  else takeIn(worksheet, store)
  await takeInHomeless(worksheet, store, homeless)
  const isMended = [...beside].some(
    ([key, raw]) => store.shelf.holds(key, worksheet) && store.shelf.interpret(worksheet, '', raw).status === 'broken'
  )
  const told = [missing > 0 && inWords(missing), isMended && text.mended].filter((words) => words !== false)
  return told.length > 0 ? told.join(' ') : undefined
}

/**
 * Puts what localStorage has no room for on the sheets that it belongs to, which are as unsaved then as they were: what lies in
 * localStorage is older, and saved once more it would take the place of the second copy.
 */
async function takeInHomeless<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  homeless: ReadonlyMap<string, string>
): Promise<void> {
  const { shelf, $state } = store
  const { id: open, origin, copies } = $state.get()
  for (const [key, raw] of homeless) {
    const id = key.slice(key.lastIndexOf('/') + 1)
    const found = shelf.holds(key, worksheet, id) ? shelf.interpret(worksheet, id, raw) : undefined
    if (found?.status !== 'ok') continue
    const { sheet } = found
    if (id !== open) {
      // One that visits is not to be turned out.
      if (sheet.deleted || origin !== 'own') continue
      store.choose(id)
    }
    takeIn(worksheet, store, sheet)
    if (!sheet.deleted) store.flush(true)
    // What localStorage never had goes on under a new id.
    if ($state.get().id !== id && (await isMirrored())) kept.removeItem(key)
  }
  if (copies.some((copy) => copy.id === open)) store.choose(open)
}

/** That so many things were brought back. */
export const inWords = (missing: number): string => text.broughtBack(missing)

interface BroughtBack {
  /** Whether anything in localStorage is other than it was. */
  readonly changed: boolean
  /** How many texts localStorage had lost. */
  readonly missing: number
  /** What it has no room for. */
  readonly homeless: ReadonlyMap<string, string>
  /** What became a thing of its own. */
  readonly beside: ReadonlyMap<string, string>
}

/**
 * Makes localStorage and the vault agree, after a crash or after a browser has thrown one of them away. Where each has something
 * that the other never saw, the older text becomes a thing of its own. Rejects where the vault cannot be read.
 */
export async function bringBack(): Promise<BroughtBack> {
  const vault = openVault()
  const copies = await vault.all()
  const homeless = new Map<string, string>()
  const things = new Map<string, string>()
  let missing = 0
  let changed = false
  const put = (key: string, text: string) => {
    changed = true
    try {
      kept.setItem(key, text)
    } catch {
      homeless.set(key, text)
    }
  }
  for (const [key, copy] of [...copies].filter(([key]) => isPrecious(key))) {
    const ours = kept.getItem(key)
    const { text, beside } = reconcile(ours, copy)
    if (ours === null) missing += 1
    if (text !== ours) put(key, text)
    else if (text !== copy) await vault.put(key, text)
    if (beside === undefined) continue
    const its = besideOf(key, newId())
    things.set(its, beside)
    put(its, beside)
  }
  for (const key of keysOf(kept).filter(isPrecious)) {
    const text = kept.getItem(key)
    if (text !== null && !copies.has(key)) await vault.put(key, text)
  }
  return { changed, missing, homeless, beside: things }
}
