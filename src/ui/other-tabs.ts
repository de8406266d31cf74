import { type ComponentChildren, h } from 'preact'
import { clashKeys } from '#workbook/clashes.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { ERASED_KEY } from '#workbook/erased-key.ts'
import { meet } from '#workbook/meet.ts'
import type { Sheet } from '#workbook/shelf.ts'
import type { SheetStore } from '#workbook/store.ts'
import { followClashes, hearClash } from './clashes.ts'
import { emptyStorage } from './erase.ts'
import { erasedText } from './erased-text.ts'
import { hasVault } from './vault.ts'

/**
 * Takes in what another tab has written, which an event of storage tells; or all that was written while this page lay in the
 * browser's back-forward cache. What another tab emptied is saved again, unless everything was to be erased: then it is forgotten,
 * and `tell` is given what to say, which takes the place of what was said before.
 */
export function hear<Value extends Heading>(
  event: StorageEvent | PageTransitionEvent,
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  tell: (told: ComponentChildren) => void
): void {
  const { shelf, $state } = store
  follow(worksheet, store)
  const forget = () => {
    store.forget()
    tell(h('p', { class: 'warn', role: 'alert' }, erasedText))
    refuseUndo(() => store.$state.get().status.kind === 'untouched')
  }
  if (!('key' in event)) {
    void wasErased(worksheet, store).then((erased) => (erased ? forget() : takeIn(worksheet, store)))
    return
  }
  const { key, newValue } = event
  if (key === ERASED_KEY) {
    if (newValue === null) return
    emptyStorage('sessionStorage')
    forget()
    return
  }
  const { id, status, origin, copies } = $state.get()
  const isOurs = shelf.holds(key, worksheet, id)
  if (key === null || (isOurs && newValue === null)) {
    if (status.kind === 'saved') store.flush(true)
    return
  }
  if (key.startsWith(clashKeys(worksheet, id))) {
    hearClash(key, worksheet, store)
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

/** Has fields undo nothing of their own while nothing was written anew: that would come as something typed, and be saved. */
function refuseUndo(isUntouched: () => boolean): void {
  document.addEventListener('beforeinput', (event) => {
    const isInSheet = event.target instanceof Element && event.target.closest('form.sheet')
    if (isInSheet && event.inputType.startsWith('history') && isUntouched()) event.preventDefault()
  })
}

/** Whether all was erased while this page could not hear of it: its saved sheet is gone, and so is the second copy of everything. */
async function wasErased<Value extends Heading>(
  worksheet: Worksheet<Value>,
  { $state, shelf }: SheetStore<Value>
): Promise<boolean> {
  const { status, id } = $state.get()
  if (status.kind !== 'saved' || shelf.read(worksheet, id)) return false
  return hasVault().then(
    (has) => !has,
    () => false
  )
}

const followed = new WeakSet<object>()

/** From now on keeps the clashes, and takes in what others have written of a sheet whenever one turns to it. */
export function follow<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>): void {
  if (followed.has(store)) return
  followed.add(store)
  followClashes(worksheet, store)
  let open = store.$state.get().id
  store.$state.subscribe(({ id }) => {
    if (id === open) return
    open = id
    takeIn(worksheet, store)
  })
}

/** Merges `theirs`, or what lies in storage, into the open sheet. */
export function takeIn<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  theirs?: Sheet<Value>
): void {
  follow(worksheet, store)
  store.refresh((side, found) => meet(worksheet, side, found), theirs)
}
