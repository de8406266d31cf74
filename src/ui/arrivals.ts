import type { Heading, Worksheet } from '#workbook/define.ts'
import { receiverOf } from '#workbook/hand-over.ts'
import { type Decoded, decodeLink } from '#workbook/link.ts'
import { isSameUpToIds } from '#workbook/positional.ts'
import { envelop, restore } from '#workbook/restore.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './arrival-text.ts'
import { browser } from './browser.ts'

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
  if (decoded.status === 'ok' || decoded.status === 'handed') {
    const changed = restore(worksheet, noted()['changed'])
    const { value, origin, addTo } = await visitorIn(worksheet, decoded)
    history.replaceState({ ...noted(), link: `#${decoded.code}` }, '', location.pathname + location.search)
    store.visit(changed.status === 'ok' ? changed.value : value, origin, addTo)
    waitInHistory(worksheet, store)
    const more = decoded.status === 'handed' ? decoded.handed.more : 0
    return more > 0 ? { sentence: text.more(more) } : undefined
  }
  const address = decoded.status === 'other-worksheet' && `../../worksheets/${decoded.id}/${location.hash}`
  return { sentence: text.faults[decoded.status], there: address ? { address, label: text.openThere } : undefined }
}

/** What a link that was read brings: a sheet, or what another worksheet hands over, on a new sheet of this one. */
async function visitorIn<Value extends Heading>(
  worksheet: Worksheet<Value>,
  decoded: Decoded<Value> & { status: 'ok' | 'handed' }
) {
  if (decoded.status === 'handed') {
    const { handed } = decoded
    const receive = await receiverOf(worksheet)
    const blank = worksheet.blank(handed.day || browser.today())
    const value = receive(blank, handed)
    const isNamed = isSameUpToIds(worksheet.schema, { ...blank, coalition: value.coalition }, value)
    const addTo = told(worksheet, (own) => receive(own, handed))
    return { value, origin: isNamed ? ('named' as const) : ('handed' as const), addTo }
  }
  const { value } = decoded
  // Up to ids: where a room's prefill writes its empty rows anew, they are not named as the link's are.
  const isPrefilled = isSameUpToIds(worksheet.schema, worksheet.prefill(value), value)
  if (isPrefilled) return { value, origin: 'prefilled' as const, addTo: undefined }
  const collect = await worksheet.collect?.()
  const addTo = collect && told(worksheet, (own) => collect(own, value))
  return { value, origin: 'link' as const, addTo }
}

/** `add`, or a sentence where it would change nothing. */
const told =
  <Value extends Heading>(worksheet: Worksheet<Value>, add: (own: Value) => Value | string) =>
  (own: Value): Value | string => {
    const next = add(own)
    return typeof next !== 'string' && isSameUpToIds(worksheet.schema, own, next) ? text.nothingNew : next
  }

/** The link that an earlier load of this page has read, and that was neither kept nor dismissed. */
function waiting(): string | undefined {
  const link = noted()['link']
  return typeof link === 'string' ? link : undefined
}

/** What stands in the history entry: foreign data like any other. */
function noted(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? Object.fromEntries(Object.entries(state)) : {}
}

/** So long after a change it is noted in the history entry, in milliseconds: Safari allows 100 notes in 30 seconds. */
const PAUSE = 700

/** What tells that the page may go: the first that each browser sends while the history can still be written. */
const LEAVING = ['beforeunload', 'pagehide', 'visibilitychange']

/**
 * Notes in this tab's history entry what is typed into the visiting sheet, so that a reload, or a phone that drops the page,
 * loses none of it; and forgets all once the sheet has been kept or dismissed.
 */
function waitInHistory<Value extends Heading>(worksheet: Worksheet<Value>, { $state }: SheetStore<Value>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = () => {
    const { edited, value } = $state.get()
    if (edited) history.replaceState({ ...noted(), changed: envelop(worksheet, value) }, '')
  }
  const stop = $state.listen(({ origin }) => {
    clearTimeout(timer)
    if (origin !== 'own') {
      timer = setTimeout(note, PAUSE)
      return
    }
    for (const event of LEAVING) removeEventListener(event, note)
    history.replaceState(null, '')
    stop()
  })
  for (const event of LEAVING) addEventListener(event, note)
}
