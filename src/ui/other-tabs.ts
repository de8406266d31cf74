import type { Heading, Worksheet } from '#workbook/define.ts'
import { meet } from '#workbook/meet.ts'
import type { Sheet } from '#workbook/shelf.ts'
import type { SheetStore } from '#workbook/store.ts'

/**
 * Takes in what another tab has written, which an event of storage tells; or all that was written while this page lay in the
 * browser's back-forward cache. What another tab emptied is saved again, unless it was to be erased.
 */
export function hear<Value extends Heading>(
  event: StorageEvent | PageTransitionEvent,
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): void {
  const { shelf, $state } = store
  if (!('key' in event)) {
    takeIn(worksheet, store)
    return
  }
  const { key, newValue } = event
  const { id, status, origin, copies } = $state.get()
  const isOurs = shelf.holds(key, worksheet, id)
  if (key === null || (isOurs && newValue === null)) {
    if (status.kind === 'saved') store.flush(true)
    return
  }
  if (newValue === null) return
  if (isOurs) {
    const found = shelf.interpret(worksheet, id, newValue)
    takeIn(worksheet, store, found.status === 'ok' ? found.sheet : undefined)
    return
  }
  // Two tabs that both began an empty sheet go on with one.
  const isEmpty = status.kind === 'untouched' && origin === 'own' && copies.length === 0
  if (isEmpty && shelf.holds(key, worksheet)) store.open()
}

/** Merges `theirs`, or what lies in storage, into the open sheet. */
export function takeIn<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  theirs?: Sheet<Value>
): void {
  store.refresh((side, found) => meet(worksheet, side, found), theirs)
}
