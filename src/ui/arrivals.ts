import type { Heading, Worksheet } from '#workbook/define.ts'
import { decodeLink } from '#workbook/link.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './arrival-text.ts'

/** A link that could not be opened here: why, in a sentence; and where it belongs, if that is known. */
export interface Arrival {
  readonly sentence: string
  readonly there?: { readonly address: string; readonly label: string } | undefined
}

/**
 * Shows the sheet that stands in the address's fragment. A read link leaves the address bar and the history; it waits in this
 * tab's history entry, so that a reload shows it again. A link that cannot be read stays where it is.
 */
export async function receive<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): Promise<Arrival | undefined> {
  const fragment = location.hash.length > 1 ? location.hash : waiting()
  if (!fragment) return undefined
  if (store.$state.get().edited) return { sentence: text.finishFirst }
  const decoded = await decodeLink(worksheet, fragment)
  if (decoded.status === 'none') return undefined
  if (decoded.status === 'ok') {
    history.replaceState({ link: `#${decoded.code}` }, '', location.pathname + location.search)
    store.visit(decoded.value, 'link')
    forgetOnceDealtWith(store)
    return undefined
  }
  const address = decoded.status === 'other-worksheet' && `../../worksheets/${decoded.id}/${location.hash}`
  return { sentence: text.faults[decoded.status], there: address ? { address, label: text.openThere } : undefined }
}

/** The link that an earlier load of this page has read, and that was neither kept nor dismissed. */
function waiting(): string | undefined {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'link' in state && typeof state.link === 'string'
    ? state.link
    : undefined
}

function forgetOnceDealtWith<Value>({ $state }: SheetStore<Value>): void {
  const stop = $state.listen(({ origin }) => {
    if (origin !== 'own') return
    history.replaceState(null, '')
    stop()
  })
}
