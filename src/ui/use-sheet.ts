import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { NAME } from '#workbook/shelf.ts'
import { type SheetStore, createSheetStore } from '#workbook/store.ts'
import { browser } from './browser.ts'
import { takeOver } from './take-over.ts'

/** The sheet of this page: opened when the island wakes, with what was typed before; saved whenever the page may go away. */
export function useSheet<Value extends Heading>(worksheet: Worksheet<Value>) {
  const [store] = useState(() => createSheetStore(worksheet, browser))
  // In the first rendering, before Preact meets the server's form: it empties text areas.
  const [replay] = useState(() => takeOver(formId(worksheet)))
  const [awake, setAwake] = useState(false)
  const [told, setTold] = useState<ComponentChildren>()

  useLayoutEffect(() => {
    store.open()
    setAwake(true)
    // Once the saved sheet has been drawn: what was typed meanwhile is the latest word.
    requestAnimationFrame(replay)
  }, [store])

  useEffect(() => {
    lookBack(worksheet, store).then(setTold, () => undefined)
    return savesBeforeItGoes(store, worksheet, setTold)
  }, [store])
  return { store, awake, told }
}

export const formId = (worksheet: { readonly id: string }): string => `sheet-${worksheet.id}`

/** Where this browser has a vault, makes the sheets agree with it. Gives what to say, if anything was brought back. */
async function lookBack<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>) {
  const all = await indexedDB.databases()
  if (!all.some(({ name }) => name === NAME)) return undefined
  return (await import('./looked-back.tsx')).lookedBack(worksheet, store)
}

function savesBeforeItGoes<Value extends Heading>(
  store: SheetStore<Value>,
  worksheet: Worksheet<Value>,
  tell: (told: ComponentChildren) => void
) {
  const aborter = new AbortController()
  const { signal } = aborter
  const flush = () => store.flush()
  document.addEventListener('visibilitychange', flush, { signal })
  addEventListener('pagehide', flush, { signal })
  const hear = (event: StorageEvent | PageTransitionEvent) =>
    import('./other-tabs.ts').then((tabs) => tabs.hear(event, worksheet, store, tell))
  addEventListener('pageshow', (event) => event.persisted && hear(event), { signal })
  addEventListener('storage', hear, { signal })
  // Only while something would be lost: a page that listens for this is not kept by the browser for the way back.
  const warn = (event: Event) => event.preventDefault()
  const stop = store.$state.subscribe(({ origin, edited, status }) => {
    const unsavedCopy = origin !== 'own' && origin !== 'example' && edited
    const listen = unsavedCopy || status.kind === 'unsaved' ? addEventListener : removeEventListener
    listen('beforeunload', warn)
  })
  return () => {
    stop()
    removeEventListener('beforeunload', warn)
    aborter.abort()
  }
}
