import { useEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './text.ts'

/** Why a link could not be opened here, in a sentence; and a link to where it belongs, if that is known. */
export interface Arrival {
  readonly sentence: string
  readonly there?: { readonly address: string; readonly label: string } | undefined
}

/**
 * Opens the sheet that a link brings in the address's fragment. A read link leaves the address bar and the history; it waits
 * in this tab's history entry, so that a reload shows it again. A link that cannot be read stays where it is.
 */
export function useArrivals<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>) {
  const [arrival, setArrival] = useState<Arrival>()

  useEffect(() => {
    const arrive = () => {
      const fragment = mayHoldSheet(location.hash) ? location.hash : keptFragment()
      if (!fragment) return
      if (store.$state.get().edited) return setArrival({ sentence: text.finishFirst })
      read(worksheet, store, fragment).then(setArrival, () => setArrival({ sentence: text.notLoaded }))
    }
    arrive()
    addEventListener('hashchange', arrive)
    const forget = store.$state.listen(({ origin }) => {
      if (origin === 'own' && keptFragment()) history.replaceState(null, '')
    })
    return () => {
      removeEventListener('hashchange', arrive)
      forget()
    }
  }, [worksheet, store])

  return arrival
}

async function read<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>, fragment: string) {
  const [{ decodeLink }, words] = await Promise.all([import('#workbook/link.ts'), import('./arrival-text.ts')])
  const decoded = await decodeLink(worksheet, fragment)
  if (decoded.status === 'none') return undefined
  if (decoded.status === 'ok') {
    history.replaceState({ link: `#${decoded.code}` }, '', location.pathname + location.search)
    store.visit(decoded.value, 'link')
    return undefined
  }
  const address = decoded.status === 'other-worksheet' && `../../worksheets/${decoded.id}/${location.hash}`
  return { sentence: words.text[decoded.status], there: address ? { address, label: words.openThere } : undefined }
}

/** Headings have fragments too; only a sheet's holds a slash, perhaps written %2F by a mail program. */
const mayHoldSheet = (hash: string) => /\/|%2f/i.test(hash)

function keptFragment(): string | undefined {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'link' in state && typeof state.link === 'string'
    ? state.link
    : undefined
}
