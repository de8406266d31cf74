import { useEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { SheetStore } from '#workbook/store.ts'
import type { text } from './text.ts'

/** A link that could not be opened here: why, and where it belongs if that is known. */
export interface Arrival {
  readonly status: keyof typeof text.link
  readonly there?: string | undefined
}

/**
 * Opens the sheet that a link brings in the address's fragment. A read link leaves the address bar and the history; it waits
 * in this tab's history entry, so that a reload shows it again. A link that cannot be read stays where it is.
 */
export function useArrivals<Value extends Heading>(worksheet: Worksheet<Value>, store: SheetStore<Value>) {
  const [arrival, setArrival] = useState<Arrival>()

  useEffect(() => {
    const arrive = async () => {
      const fragment = mayHoldSheet(location.hash) ? location.hash : keptFragment()
      if (!fragment) return
      const { decodeLink } = await import('#workbook/link.ts')
      const decoded = await decodeLink(worksheet, fragment)
      if (decoded.status === 'none') return
      if (decoded.status === 'ok') {
        history.replaceState({ link: `#${decoded.code}` }, '', location.pathname + location.search)
        setArrival(undefined)
        store.visit(decoded.value, 'link')
      } else {
        const there = decoded.status === 'other-worksheet' ? `../${decoded.id}/${location.hash}` : undefined
        setArrival({ status: decoded.status, there })
      }
    }
    void arrive()
    const arriveAgain = () => void arrive()
    addEventListener('hashchange', arriveAgain)
    const forget = store.$state.listen(({ origin }) => {
      if (origin === 'own' && keptFragment()) history.replaceState(null, '')
    })
    return () => {
      removeEventListener('hashchange', arriveAgain)
      forget()
    }
  }, [worksheet, store])

  return arrival
}

/** Headings have fragments too; only a sheet's holds a slash, perhaps written %2F by a mail program. */
const mayHoldSheet = (hash: string) => /\/|%2f/i.test(hash)

function keptFragment(): string | undefined {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'link' in state && typeof state.link === 'string'
    ? state.link
    : undefined
}
